'use strict';
/*
 * Words that mean the same to who searches, by language: each text is a group. They belong to the language, not to a
 * plan, and are few on purpose: each must be able to replace the others in nearly every sentence. So 'middelen' is not
 * with 'geld', because in such plans it is more often a drug. What they find counts less than the word itself.
 */
raakvlak.synonyms = {
  nl: [
    'jeugd jongeren jongere jeugdigen jeugdige', 'ouderen oudere senioren bejaarden', 'bewoners inwoners',
    'geld budget begroting financiën', 'criminaliteit misdaad', 'bedrijven ondernemers', 'digitaal digitale online',
    'huis huizen woning woningen',
  ],
  en: [
    'youth youngsters juveniles', 'elderly seniors', 'residents inhabitants', 'money funds', 'companies businesses',
    'house houses home homes dwelling dwellings',
  ],
};
