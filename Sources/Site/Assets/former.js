'use strict';
/*
 * A page at a former address: what the address says behind the name of the page goes along, such as the effect on a
 * map. Without this script the links lead to the page as a whole, and a browser goes on there by itself.
 */
{
  const goesOn = document.querySelector('meta[http-equiv="refresh"]');
  const links = document.querySelectorAll('main a[data-former]');
  for (const link of links) {
    link.search = location.search;
    if (!link.hash) link.hash = location.hash;
  }
  if (goesOn && links.length > 0) location.replace(links[0].href);
}
