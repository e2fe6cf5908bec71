/** Reports a reply that addresses its reader in two ways. */
import { findAddressMix } from '../../src/judge/address-forms'
import { findThirdPersonReader } from '../../src/judge/third-person'
import { defineRule, type Finding } from '../../src/judge/rule'
import type { Reply } from '../../src/types'

export default defineRule({
  id: 'address-mix',
  category: 'tone',
  severity: 'warning',
  source: [{ title: 'Cédric Donck over aftersales: wees tactvol', seed: 2 }],
  texts: {
    nl: {
      message: '“{match}”: dit antwoord zegt elders “{main}” tegen de klant.',
      why: 'De manier waarop beleefdheidsvormen in acht worden genomen, is belangrijk voor de relatie, zegt het artikel. Wie u en je door elkaar gebruikt, laat zien dat de brief uit blokken bestaat.',
      advice:
        'Kies één vorm en houd die vol: “Dank voor je mail. Stuur je ons een foto van je pakket?” of “Dank voor uw mail. Stuurt u ons een foto van uw pakket?”',
      examples: [
        {
          bad: 'Wij hebben uw klacht ontvangen. Stuur [[je]] ons een foto van uw pakket?',
          good: 'Wij hebben uw klacht ontvangen. Stuurt u ons een foto van uw pakket?',
        },
        { bad: 'U kunt [[jouw]] pakket morgen ophalen.', good: 'U kunt uw pakket morgen ophalen.' },
        {
          bad: 'Je geld staat vrijdag op je rekening. Heb je dan nog vragen, dan kunt [[u]] ons bellen.',
          good: 'Je geld staat vrijdag op je rekening. Heb je dan nog vragen, dan kun je ons bellen.',
        },
        {
          bad: 'Dank voor [[je]] brief. Uw rekening klopt nu; u krijgt 20 euro terug.',
          good: 'Dank voor uw brief. Uw rekening klopt nu; u krijgt 20 euro terug.',
        },
      ],
      traps: [
        'U schreef: “Ik voel me door je in de steek gelaten.”',
        'Als bewoner wil je gewoon warm water. U heeft gelijk.',
        'Je weet maar nooit, dus ik controleer het voor u.',
        'De monteur komt om 14 u. Je hoeft niet thuis te blijven.',
        'Hebt u uw bon nog? Dan heeft u vandaag uw geld terug.',
        'Jullie wachtten een uur, en dat is te lang. Je bericht is bij de kok.',
        'Stuur uw/je bericht naar dit adres.',
      ],
    },
    en: {
      message: '“{match}”: elsewhere this reply says “you” to the same person.',
      why: 'The way we keep to forms of politeness decides what becomes of the relation, the article says. A reply that says “you” here and “the customer” there sounds as if it was written about the reader, not to them.',
      advice:
        'Say “you” throughout: “You did not get your parcel” instead of “The customer did not receive the parcel”.',
      examples: [
        {
          bad: 'Thank you for your letter. [[The customer]] did not get the parcel.',
          good: 'Thank you for your letter. You did not get your parcel.',
        },
        {
          bad: 'You wrote to us on 3 May. [[The policyholder]] paid the excess in April.',
          good: 'You wrote to us on 3 May. You paid the excess in April.',
        },
        {
          bad: 'I have read your email. [[The guest in question]] was moved to room 12.',
          good: 'I have read your email. We moved you to room 12.',
        },
        {
          bad: 'We have your form. [[The account holder]] was charged twice.',
          good: 'We have your form. We charged you twice.',
        },
      ],
      traps: [
        'You waited an hour. The customer before you had left the tap on.',
        'Your customer number is 4471.',
        'You told the guest next door, who rang us.',
        'As the policyholder’s daughter you may sign for her.',
        'The account holder of the other flat has been told. You have nothing to pay.',
        'You asked us to turn the music down for the resident upstairs.',
      ],
    },
  },
  check: addressMixes,
})

function addressMixes(reply: Reply): Finding[] {
  const mix = findAddressMix(reply)
  const dutch: Finding[] = mix ? [{ span: mix.span, language: 'nl', values: { main: mix.main } }] : []
  return [
    ...dutch,
    ...findThirdPersonReader(reply).map((span): Finding => ({ span, language: 'en', severity: 'info' })),
  ]
}
