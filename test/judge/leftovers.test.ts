import { describe, expect, test } from 'vitest'
import { findInstructions, findUnfilled } from '../../src/judge/leftovers'
import { replyOf, words } from './reply'

describe('what was not filled in', () => {
  test.each([
    ['Beste [naam],', ['[naam]']],
    ['Dear {{first_name}}, your {order} is here.', ['{{first_name}}', '{order}']],
    ['Engineer XXXX comes.', ['XXXX']],
    ['Dear ,\n\nYour order is here.', ['Dear ']],
    ['Beste voornaam,\n\nUw pakket is er.', ['voornaam']],
    ['Op ........... heeft u gemaild.', ['...........']],
    ['De afspraak is op xx-xx-2025.', ['xx-xx-2025']],
    ['Dank voor uw review over @product@.', ['@product@']],
    ['We got it on (date) from you.', ['(date)']],
    ['Total: [object Object]', ['[object Object]']],
    ['Op (datum) schreef [naam] ons.', ['(datum)', '[naam]']],
    ['Dag (naam) en (klantnaam), dit is voor u.', ['(naam)', '(klantnaam)']],
    ['Hello (name), this is about (order number).', ['(name)', '(order number)']],
    ['Uw pakket komt op ……', ['……']],
    ['Uw pakket komt op ……, of later.', ['……']],
    ['Uw pakket komt op: INVULLEN', ['INVULLEN']],
    ['> Ik heb [naam] gebeld.\n\nDag [naam], dat spijt ons.', ['[naam]']],
    ['Dag [naam], u schreef:\n\n> Ik heb [naam] gebeld.', ['[naam]']],
    ['Kamer 12 [naam] is vrij.', ['[naam]']],
    ['Dossier 1-XXXX is dicht.', ['XXXX']],
    ['Monteur XXXX: 5 mei.', ['XXXX']],
    ['5 mei komt monteur XXXX langs.', ['XXXX']],
    ['Engineer XXXX Xavier comes.', ['XXXX']],
    ['It is here.\n\nKind regards,\nSam\n\nPS: Engineer XXXX comes.', ['XXXX']],
    ['Dag {{naam [intern]}},', ['{{naam [intern]}}']],
    ['Engineer XXXX comes.\n\nKind regards,\nSam', ['XXXX']],
  ])('is found in “%s”', (text, expected) => {
    expect(words(text, findUnfilled(replyOf(text, { kind: 'draft' })))).toEqual(expected)
  })

  test.each([
    'Onze XXL is er weer.',
    'Het geld staat op NL12 XXXX XXXX 0123.',
    'Liefs,\nSanne XXX',
    'Beste,\n\nUw pakket is er.',
    'Mail naar info@winkel.example of bel @winkel.',
    'Excuses voor de … lange wachttijd.',
    'The code is `{name}`.',
    '> I wrote to [name] twice.\n\nSorry that nobody wrote back.',
    '{% if urgent %}We come today.{% endif %}',
    'Het geld staat op NL12 XXXX.',
    'The card is XXXX 0123.',
    'The card is XXXX XX23.',
    'Liefs,\nSanne XXXX',
    'Het geld staat op NL12.XXXX sinds mei.',
    'The card is XXXX*12 now.',
    'Uw pakket is er.\n\nVeel liefs XXXX,\nSam',
    'Uw pakket is er.\n\nVeel liefs,\nXXXX',
    'De kast ......staat er.',
    'Excuses voor de … lange wachttijd (een uur).',
    'U mag INVULLEN wat u wilt.',
    'Beste Tom,\n\nDear , was what we wrote (a mistake).',
    '> [naam] belde mij op (datum)\n\nDat spijt ons.',
    '> Mij belde [naam]\n\nDat spijt ons.',
    'Zo doet u het:\n\n```\n{{naam}} (datum)\n```',
    'Uw pakket is er.\n\n<!-- {{naam}} (datum) -->',
  ])('is nothing in “%s”', text => {
    expect(findUnfilled(replyOf(text, { kind: 'draft' }))).toEqual([])
  })
})

describe('a note to the writer', () => {
  test.each([
    ['Dit ging mis: [vul de oorzaak in].', ['[vul de oorzaak in]']],
    ['[instructie: leg uit wat er misging] Uw pakket komt.', ['[instructie: leg uit wat er misging]']],
    ['[insert explanation here] Your parcel comes.', ['[insert explanation here]']],
    ['TODO: check the amount.', ['TODO']],
    ['U krijgt wel / geen geld (schrappen wat niet past).', ['schrappen wat niet past']],
    ['You get the money (delete if not applicable).', ['delete if not applicable']],
    ['Use this paragraph only when the parcel was lost.', ['Use this paragraph only']],
    ['Internal note: ask Sam first.', ['Internal note: ask Sam first.']],
    ['TODO: [vul de oorzaak in].', ['TODO', '[vul de oorzaak in]']],
    ['Het bedrag nakijken (TODO)', ['TODO']],
    ['Het bedrag nakijken TODO', ['TODO']],
    ['[[instructie: leg uit]] Uw pakket komt.', ['[[instructie: leg uit]]']],
    ['[ instruction: explain ] Your parcel comes.', ['[ instruction: explain ]']],
    ['Het is wel / niet gestort (aankruisen wat van toepassing is).', ['aankruisen wat van toepassing is']],
    ['Wij komen morgen (weglaten als het niet nodig is).', ['weglaten als het niet nodig is']],
    ['Wij komen morgen (weglaten indien van toepassing).', ['weglaten indien van toepassing']],
    ['Ja / nee, wat niet van toepassing is doorhalen.', ['wat niet van toepassing is doorhalen']],
    ['Ja / nee, wat niet van toepassing is, doorhalen.', ['wat niet van toepassing is, doorhalen']],
    ['We come today (omit where inapplicable).', ['omit where inapplicable']],
    ['We come today (omit whichever is not applicable).', ['omit whichever is not applicable']],
    ['We come today (edit if applicable).', ['edit if applicable']],
    ['Dit ging mis: (hier de oorzaak)', ['(hier de oorzaak)']],
    ['This went wrong: (here: the reason)', ['(here: the reason)']],
    ['Dit ging mis: (schrijf de oorzaak op)', ['(schrijf de oorzaak op)']],
    ['Het was uw kaart (intern: vraag Sam).', ['(intern: vraag Sam)']],
    ['It was your card (do not send).', ['(do not send)']],
    ['(kies een: ja / nee) Het pakket komt.', ['(kies een: ja / nee)']],
    ['(select one: yes/no) It comes today.', ['(select one: yes/no)']],
    ['(choose:yes / no) It comes today.', ['(choose:yes / no)']],
    ['U krijgt geld terug (alleen als dit van toepassing).', ['(alleen als dit van toepassing)']],
    ['You get it back (only if this is applicable).', ['(only if this is applicable)']],
    ['Internal note : ask Sam first.', ['Internal note : ask Sam first.']],
    ['Wij komen morgen (schrappen indien nodig).', ['schrappen indien nodig']],
    ['Noot voor de schrijver: vraag Sam.', ['Noot voor de schrijver: vraag Sam.']],
  ])('is found in “%s”', (text, expected) => {
    expect(words(text, findInstructions(replyOf(text, { kind: 'draft' })))).toEqual(expected)
  })

  test.each([
    'Vul het formulier in en zet uw naam eronder.',
    'You preferred to write it here.',
    'Delete the app and install it again.',
    'Use this code on your next visit.',
    'Your todo list is gone from the app.',
    '`TODO`',
    'Beste [naam],',
    'De TODO-lijst is weg.',
    'De winkel kreeg een interne opmerking: niets.',
    'Zo doet u het:\n\n```\nTODO: (vul in wat u wilt)\n```',
    '> TODO: mijn geld terug\n\nDat komt morgen.',
    'Uw pakket is er.\n\n<!-- TODO: {# nakijken #} -->',
  ])('is none in “%s”', text => {
    expect(findInstructions(replyOf(text, { kind: 'draft' }))).toEqual([])
  })
})
