'use strict';
/*
 * A page at a former address: what the address says behind the name of the page goes along, such as the effect on a
 * map. An effect that was on this page and is on another now is gone to. Without this script the links lead to the page
 * as a whole, a browser goes on there by itself, and the address of such an effect arrives at the line with its link.
 */
{
  const goesOn = document.querySelector('meta[http-equiv="refresh"]');
  const links = [...document.querySelectorAll('main a[data-former]')];
  for (const link of links.filter(link => !link.dataset.former)) {
    link.search = location.search;
    if (!link.hash) link.hash = location.hash;
  }
  const follow = () => {
    const id = location.hash.slice(1);
    const moved = links.find(link => link.dataset.former.split(' ').includes(id) && id);
    if (moved) location.replace(moved.href);
    return moved;
  };
  addEventListener('hashchange', follow);
  if (!follow() && goesOn && links.length > 0) location.replace(links[0].href);
}
