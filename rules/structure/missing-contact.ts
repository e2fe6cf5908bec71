/** Reports a reply without a way to reach a person; in public, without a private one. */
import { findLack, type Ways } from '../../src/judge/moves/missing'
import { defineRule } from '../../src/judge/rule'

const ways: Ways = {
  nl: {
    reply: ['U bereikt mij op {telefoonnummer}.', 'Antwoord gerust op deze mail, die komt bij mij binnen.'],
    acknowledgement: [
      'Tot die tijd bereikt u mij op {telefoonnummer}.',
      'Is er intussen iets? Antwoord dan op deze mail; {naam} leest mee.',
    ],
    rejection: [
      'Ik leg het u graag uit: u bereikt mij op {telefoonnummer}.',
      'Bent u het er niet mee eens? Bel {naam} op {telefoonnummer}.',
    ],
  },
  en: {
    reply: ['You can reach me on {phone number}.', 'Just reply to this email; it comes straight to me.'],
    acknowledgement: [
      'Until then you can reach me on {phone number}.',
      'If anything changes, reply to this email; {name} reads it.',
    ],
    rejection: [
      'I’m happy to talk it through: you can reach me on {phone number}.',
      'If you disagree, ring {name} on {phone number}.',
    ],
  },
}

const privateWays: Ways = {
  nl: {
    reply: [
      'Stuur ons een privébericht met uw telefoonnummer, dan bel ik u vandaag.',
      'Mail mij op {mailadres}, dan los ik het met u op.',
    ],
  },
  en: {
    reply: [
      'Send us a private message with your number and I’ll ring you today.',
      'Email me at {address} and I’ll sort it out with you.',
    ],
  },
}

export default defineRule({
  id: 'missing-contact',
  category: 'structure',
  severity: 'warning',
  source: [{ title: 'Hoe ga je om met negatieve reviews op internet?', seed: 3 }],
  texts: {
    nl: {
      message: 'De klant leest niet hoe die een mens kan bereiken.',
      why: 'Wie na het antwoord nog iets wil vragen, moet een mens met een naam en een nummer of adres vinden. In het openbaar hoort dat een besloten weg te zijn: daar lees je samen verder.',
      advice: 'Geef een naam met een nummer of adres, bijvoorbeeld “{first}” of “{second}”',
      examples: [
        {
          bad: 'Beste mevrouw Bakker,\n\nU betaalde in mei twee keer voor hetzelfde abonnement. Het spijt me dat wij u dubbel lieten betalen. Ik stort de 20 euro vandaag terug.[[]]\n\nMet vriendelijke groet,\nSam de Wit',
          good: 'Beste mevrouw Bakker,\n\nU betaalde in mei twee keer voor hetzelfde abonnement. Het spijt me dat wij u dubbel lieten betalen. Ik stort de 20 euro vandaag terug.\n\nMet vriendelijke groet,\nSam de Wit\n030 555 01 23',
        },
        {
          bad: 'Hoi Tom, je stond zaterdag voor een dichte deur. Sorry, dat hadden we moeten melden. Je kaartje is vandaag terugbetaald.[[]]',
          good: 'Hoi Tom, je stond zaterdag voor een dichte deur. Sorry, dat hadden we moeten melden. Je kaartje is vandaag terugbetaald. Stuur me een privébericht als je nog vragen hebt.',
          channel: 'review',
        },
      ],
      traps: ['Ik stort de 20 euro vandaag terug.'],
    },
    en: {
      message: 'The customer doesn’t read how to reach a person.',
      why: 'Whoever wants to ask something after the reply has to find a person with a name and a number or address. In public that has to be a private way: that is where you read on together.',
      advice: 'Give a name with a number or address, for instance “{first}” or “{second}”',
      examples: [
        {
          bad: 'Dear Ms Patel,\n\nYou paid twice for the same month in May. I’m sorry that we charged you double. I have refunded the £20 today.[[]]\n\nKind regards,\nSam Ellis',
          good: 'Dear Ms Patel,\n\nYou paid twice for the same month in May. I’m sorry that we charged you double. I have refunded the £20 today.\n\nKind regards,\nSam Ellis\n0113 496 0000',
        },
        {
          bad: 'Hi Tom, you stood in front of a closed door on Saturday. I’m sorry, we should have told you. Your ticket was refunded today.[[]]',
          good: 'Hi Tom, you stood in front of a closed door on Saturday. I’m sorry, we should have told you. Your ticket was refunded today. Send me a private message if anything is left.',
          channel: 'review',
        },
      ],
      traps: ['I have refunded the £20 today.'],
    },
  },
  check: (reply, context) =>
    findLack('contact', context.circumstances.channel.isPublic ? privateWays : ways, reply, context),
})
