/** Reports a placeholder that no engine will fill: a bracket is missing, doubled or of the wrong kind. */
import { findMalformed } from '../../src/judge/malformed-placeholders'
import { defineRule } from '../../src/judge/rule'

export default defineRule({
  id: 'malformed-placeholder',
  category: 'template',
  severity: 'error',
  source: [{ title: 'Klachtencommunicatie kan vaak nog veel beter', seed: 4 }],
  texts: {
    nl: {
      message: '“{match}” is geen geldige plaatshouder: er ontbreekt een haakje, of er staat er een te veel.',
      why: 'Het programma dat de brief verstuurt, herkent dit niet. De klant leest dan de haakjes in plaats van zijn naam.',
      advice: 'Maak het paar compleet, bijvoorbeeld “{{klant.naam}}” in plaats van “{{klant.naam}”.',
      examples: [
        { bad: 'Wij storten [[{{bedrag}]] vandaag terug.', good: 'Wij storten {{bedrag}} vandaag terug.' },
        { bad: 'Uw nummer is [[{nummer}}]] bij ons.', good: 'Uw nummer is {nummer} bij ons.' },
        { bad: 'De monteur komt op [[{datum]].', good: 'De monteur komt op {datum}.' },
        { bad: '[[{% if spoed %}]]Wij komen vandaag.', good: '{% if spoed %}Wij komen vandaag.{% endif %}' },
      ],
      traps: [
        'Uw artikel kost € 12,50 en staat op {datum} klaar.',
        'Hij lachte erom :-} en wij ook.',
        'De code op de doos is {12, 14, 16}.',
        '{{#if spoed}}Wij komen vandaag.{{else}}Wij komen morgen.{{/if}}',
        'Gebruik `{naam}` als u de brief zelf maakt.',
      ],
    },
    en: {
      message: '“{match}” is no valid placeholder: a bracket is missing, or there is one too many.',
      why: 'The program that sends the letter won’t recognise it. The customer then reads the brackets instead of their name.',
      advice: 'Complete the pair, for instance “{{customer.name}}” instead of “{{customer.name}”.',
      examples: [
        { bad: 'We refund [[{{amount}]] today.', good: 'We refund {{amount}} today.' },
        { bad: 'Your number is [[{number}}]] with us.', good: 'Your number is {number} with us.' },
        { bad: 'The engineer comes on [[{date]].', good: 'The engineer comes on {date}.' },
        { bad: 'It is [[name}}]] who rings you.', good: 'It is {{name}} who rings you.' },
      ],
      traps: [
        'The item costs £12.50 and is ready on {date}.',
        'She smiled at it :-} and so did we.',
        'The code on the box is {12, 14, 16}.',
        '{% if urgent %}We come today.{% else %}We come tomorrow.{% endif %}',
        'Use `{name` if you write the letter yourself.',
      ],
    },
  },
  check: reply => findMalformed(reply).map(span => ({ span })),
})
