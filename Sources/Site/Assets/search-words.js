'use strict';
/*
 * Words as search compares them: without accents, capitals and signs, without stop words, with the Dutch plural or
 * singular and synonyms beside them, and the distance between two spellings.
 */
raakvlak.searchWords = (() => {
  // 'plan' and 'gemeente' too: in a question to this site they separate nothing.
  const stopWords = new Set(`
    de het een en of van voor met aan in op te is zijn er bij om door over naar uit als dat die dit deze den der des
    wat welk welke wie waar waarom wanneer hoe zegt zeggen staat staan doet doen moet moeten gaat gaan kan kunnen wil
    willen wordt worden hebben heeft ik wij we je u ons onze hun zij ze hij niet ook nog al plan gemeente
    the a an and or of for with to at on by from is are be this that these those what which who where why when how
    does do say says must can about it its as municipality
  `.split(/\s+/).filter(Boolean));

  /** The other words of the groups that a word is in, by word. */
  const groups = new Map();
  for (const group of Object.values(raakvlak.synonyms).flat()) {
    const words = raakvlak.plain(group).split(' ');
    for (const word of words) {
      groups.set(word, new Set([...groups.get(word) || [], ...words.filter(other => other !== word)]));
    }
  }

  const wordsOf = text => raakvlak.plain(text).match(/[\p{L}\p{N}]+/gu) || [];

  /** The different words to look for; all of them when there are only stop words. */
  function asked(text) {
    const all = [...new Set(wordsOf(text))];
    const meant = all.filter(word => !stopWords.has(word));
    return meant.length > 0 ? meant : all;
  }

  const isVowel = letter => 'aeiou'.includes(letter);

  /**
   * Other forms of a word, which are looked for as whole words or at the end of one: 'huizen' and 'huis', 'straat'
   * and 'straten'. The word itself, and what begins with it, is found without.
   */
  function forms(word) {
    const found = new Set();
    if (word.length < 4 || /\p{N}/u.test(word)) return [];
    if (word.endsWith('en')) {
      const stem = word.slice(0, -2);
      const [before, last] = stem.slice(-2);
      found.add(stem);
      if (last === 'z') found.add(`${stem.slice(0, -1)}s`);
      if (last === 'v') found.add(`${stem.slice(0, -1)}f`);
      if (last === before && !isVowel(last)) found.add(stem.slice(0, -1));
      // 'straten' has one vowel where 'straat' has two.
      if (isVowel(before) && !isVowel(last) && !isVowel(stem.at(-3) || 'a')) {
        found.add(`${stem.slice(0, -1)}${before}${last}`);
      }
    } else if (word.endsWith('s')) {
      found.add(word.slice(0, -1));
      found.add(`${word.slice(0, -1)}zen`);
    } else if (word.endsWith('f')) {
      found.add(`${word.slice(0, -1)}ven`);
    } else if (word.at(-2) === word.at(-3) && isVowel(word.at(-2)) && !isVowel(word.at(-1))) {
      found.add(`${word.slice(0, -2)}${word.at(-1)}en`);
    }
    return [...found].filter(form => form.length > 2);
  }

  /**
   * Words that mean the same, each with whether it counts as a whole word or end of one only: short ones are inside
   * words about something else ('huis' in 'huiselijk').
   */
  const alike = word => [...groups.get(word) || []].map(other => [other, other.length < 7, true]);

  /**
   * Whether a part of a word counts as found, by where in the word it is. Of a number and of one or two letters only
   * the beginning of a word means something, and three letters are inside too many words.
   *
   * - Parameter isForm: whether it is another form of what was asked: then 'huis' is not in 'huiselijk' or 'thuis'.
   */
  function counts(part, isForm, begins, ends) {
    if (begins && ends) return true;
    if (/^\p{N}+$/u.test(part)) return false;
    if (isForm) return ends && part.length > 4;
    return begins || part.length > 3 || (part.length > 2 && ends);
  }

  /** How many typing errors are forgiven in a word. */
  const forgiven = word => word.length >= 8 ? 2 : word.length >= 4 && !/\p{N}/u.test(word) ? 1 : 0;

  /** A bit for each letter, so that most words are left out without comparing letters. */
  function letters(word) {
    let mask = 0;
    for (let at = 0; at < word.length; at += 1) mask |= 1 << (word.charCodeAt(at) & 31);
    return mask;
  }

  function countBits(mask) {
    let count = 0;
    for (let rest = mask; rest !== 0; rest &= rest - 1) count += 1;
    return count;
  }

  /**
   * The typing errors between two words: letters that are added, left out, replaced, or in each other's place.
   *
   * - Returns: a number above `most` as soon as it is known to be more.
   */
  function distance(one, other, most) {
    if (Math.abs(one.length - other.length) > most) return most + 1;
    let [before, last, row] = [[], Array.from({ length: other.length + 1 }, (_, at) => at), []];
    for (let i = 1; i <= one.length; i += 1) {
      row = [i];
      let least = i;
      // Further from the diagonal than `most` nothing can be few enough.
      const from = Math.max(1, i - most);
      const to = Math.min(other.length, i + most);
      if (from > 1) row[from - 1] = most + 1;
      for (let j = from; j <= to; j += 1) {
        const isSame = one[i - 1] === other[j - 1];
        let value = Math.min((last[j] ?? most) + 1, row[j - 1] + 1, last[j - 1] + (isSame ? 0 : 1));
        if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
          value = Math.min(value, (before[j - 2] ?? most) + 1);
        }
        row[j] = value;
        least = Math.min(least, value);
      }
      if (least > most) return most + 1;
      [before, last] = [last, row];
    }
    return last[other.length];
  }

  return { wordsOf, asked, forms, alike, counts, forgiven, letters, countBits, distance };
})();
