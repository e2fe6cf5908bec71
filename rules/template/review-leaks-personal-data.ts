/** Reports what a public reply tells the world about the customer. */
import { findPersonalData } from '../../src/judge/personal-data'
import { defineRule } from '../../src/judge/rule'

export default defineRule({
  id: 'review-leaks-personal-data',
  category: 'template',
  severity: 'error',
  source: [{ title: 'Hoe ga je om met negatieve reviews op internet?', seed: 3 }],
  where: { channels: ['review', 'social'] },
  texts: {
    nl: {
      message: '“{match}” is een gegeven van de klant, en dit antwoord leest iedereen.',
      why: 'Iedereen kan een review lezen. Nummers, adressen en namen van de klant horen in een privébericht; publiceren mag u ze niet.',
      advice:
        'Haal het weg en vraag de klant om een privébericht: “Stuur ons een privébericht met uw ordernummer, dan zoek ik het uit.”',
      examples: [
        {
          bad: 'Sorry dat uw kast te laat kwam. Uw ordernummer [[2024-88123]] betalen we vandaag terug. Stuur ons een privébericht als u vragen heeft.',
          good: 'Sorry dat uw kast te laat kwam. We betalen uw bestelling vandaag terug. Stuur ons een privébericht als u vragen heeft.',
          channel: 'review',
        },
        {
          bad: 'Sorry dat u zo lang wachtte. Wij belden u net op [[06 1234 5678]]. We betalen de kosten vandaag terug. Stuur ons een privébericht met een beter moment.',
          good: 'Sorry dat u zo lang wachtte. Wij belden u net. We betalen de kosten vandaag terug. Stuur ons een privébericht met een beter moment.',
          channel: 'review',
        },
        {
          bad: 'Sorry dat het pakket bij de buren lag. U woont aan de [[Kerkstraat 12]]. Stuur ons een privébericht, dan brengen we het zelf.',
          good: 'Sorry dat het pakket bij de buren lag. We betalen de bezorging vandaag terug. Stuur ons een privébericht, dan brengen we het zelf.',
          channel: 'social',
        },
        {
          bad: 'Sorry dat de tafel bezet was. Hij stond op naam van [[T. de Groot]]. Stuur ons een privébericht, dan kiest u een nieuwe avond.',
          good: 'Sorry dat de tafel bezet was. Stuur ons een privébericht, dan kiest u een nieuwe avond.',
          channel: 'review',
        },
      ],
      traps: [
        {
          text: 'Sorry dat u zo lang wachtte. Bel ons op 030 123 45 67, dan maak ik het in orde.',
          channel: 'review',
        },
        {
          text: 'Sorry dat uw kast te laat kwam. We betalen de bezorging vandaag terug. Mail naar hulp@winkel.example.',
          channel: 'review',
        },
        {
          text: 'Sorry dat de deur dicht was. Ons adres is Kerkstraat 12. Stuur ons een DM, dan krijgt u een nieuwe kaart.',
          channel: 'review',
        },
        {
          text: 'Sorry dat uw kast te laat kwam. We betalen de bezorging vandaag terug. Stuur ons een privébericht met uw ordernummer.',
          channel: 'review',
        },
        { text: 'Wij belden u gisteren op 06 1234 5678.', channel: 'email' },
      ],
    },
    en: {
      message: '“{match}” is the customer’s own, and everybody reads this reply.',
      why: 'Anyone can read a review. Numbers, addresses and names of the customer belong in a private message; you are not allowed to publish them.',
      advice:
        'Take it out and ask for a private message: “Send us a private message with your order number and I’ll look it up.”',
      examples: [
        {
          bad: 'Sorry that your shelf came late. We refunded order number [[2024-88123]] today. Send us a private message if anything is left.',
          good: 'Sorry that your shelf came late. We refunded it today. Send us a private message if anything is left.',
          channel: 'review',
        },
        {
          bad: 'Sorry that you waited so long. We called you on [[07700 900123]] and refunded it today. Send us a private message with a better time.',
          good: 'Sorry that you waited so long. We called you and refunded it today. Send us a private message with a better time.',
          channel: 'review',
        },
        {
          bad: 'Sorry that the parcel got wet. It was left at your house, [[4 Mill Lane]]. Send us a private message and we will bring a new one.',
          good: 'Sorry that the parcel got wet. We refunded it today. Send us a private message.',
          channel: 'social',
        },
        {
          bad: 'Sorry that we charged you twice. The card ending [[4242]] has been refunded. Send us a private message if not.',
          good: 'Sorry that we charged you twice. The second payment has been refunded. Send us a private message if not.',
          channel: 'review',
        },
      ],
      traps: [
        {
          text: 'Sorry that you waited so long. Call me on 0113 496 0000 and I’ll put it right.',
          channel: 'review',
        },
        {
          text: 'Sorry that your shelf came late. We refunded it today. Email help@shop.example.',
          channel: 'review',
        },
        {
          text: 'Sorry that the door was shut. We are at 4 Mill Lane. Send us a DM and I’ll give you a new ticket.',
          channel: 'review',
        },
        {
          text: 'Sorry that your shelf came late. We refunded it today. Send us a private message with your order number.',
          channel: 'review',
        },
        { text: 'We called you on 07700 900123 yesterday.', channel: 'email' },
      ],
    },
  },
  check: reply => findPersonalData(reply).map(span => ({ span })),
})
