/** The small words of which a plea is made, per language, in matching form and with contractions written out. */
import type { PleadingWords } from '../../src/judge/pleading'
import type { Language } from '../../src/types'

export const pleadingWords: Readonly<Record<Language, (() => PleadingWords) | undefined>> = {
  nl: () => ({
    groups: [
      // Asides.
      {
        points: 3,
        words:
          'trouwens, overigens, bovendien, tenslotte, per slot, nota bene, notabene, voor de goede orde, volledigheidshalve, eerlijk gezegd, laat staan, nochtans, al met al, daarbij komt, dat gezegd',
      },
      // Resignation.
      {
        points: 2,
        words:
          'nu eenmaal, nou eenmaal, gewoon, toch, hoor, heus, tja, ach, maar net, zo is, zo werkt, zo gaat, hoort erbij, moet kunnen, best wel, sowieso, net zo goed, ook maar, nu maar',
      },
      // All and none.
      {
        points: 2,
        words:
          'altijd, nooit, nog nooit, elke, elk, iedere, iedereen, nergens, overal, alles, allemaal, geen enkele, geen enkel, alle, steeds, volledig, absoluut, zonder meer, hoe dan ook',
      },
      // How it usually goes.
      {
        points: 2,
        words:
          'normaal, soms, weleens, wel eens, tegenwoordig, in de regel, af en toe, vroeg of laat, vroeger, standaard, gebruikelijk, in het algemeen, over het algemeen, al jaren, al sinds, sinds jaar en dag, natuurlijk, logisch, logischerwijs',
      },
      // Guesses.
      {
        points: 2,
        words:
          'misschien, blijkbaar, kennelijk, schijnbaar, vermoedelijk, waarschijnlijk, duidelijk, ongetwijfeld, denk ik, lijkt, lijken, zou',
      },
      // What makes small.
      {
        points: 2,
        words:
          "een beetje, beetje, tikje, enkel, maar een, alleen maar, nauwelijks, amper, relatief, even, eens, gelukkig, wel mee, best, prima, zat, zo'n, dingetje",
      },
      // Who says so.
      {
        points: 2,
        words: 'zegt, beweert, stelt, schijnt, vindt, denken, denkt, meent',
      },
      // What the customer is held to.
      {
        points: 2,
        words:
          'had u, u had, had je, u bent, je bent, ben je, u heeft zelf, u hebt zelf, uzelf, jezelf, zelf, zult, moet u, je moet, moet je, eerst even, voortaan, volgende keer',
      },
      // The firm itself.
      {
        points: 2,
        words: 'onze, bij ons, wij zijn, wij als, wij werken, we werken, ons systeem, ons team, ons beleid',
      },
      // Its business.
      {
        points: 2,
        words:
          'kwestie, oorzaak, regels, voorwaarden, werkwijze, praktijk, termijn, procedure, personeel, klanten',
      },
      // The others.
      {
        points: 1,
        words:
          'de meeste, andere, anderen, een ander, mensen, men, iedereen, veel klanten, sommigen, elders, ergens anders, concurrentie, in de regio, in het land',
      },
      // Comparing.
      {
        points: 1,
        words:
          'meer dan, minder dan, beter dan, dan een, dan het, dan ooit, dan bij, dan elders, erger, slechter, net als, evenals, zoals',
      },
      // Denying.
      {
        points: 1,
        words: 'geen, niet onze, niks, kan niet, niet mogelijk, kunnen wij niet, kunnen we niet, nergens',
      },
    ],
    firm: 'wij, we, ons, onze, mijn, mij',
    customer: 'u, uw, je, jouw, jou, jullie, ge, gij, uwen',
    kind: [
      'terug, krijgt, betalen, betaal, gratis, nieuwe, kosteloos, vergoeden',
      'sorry, spijt, excuses, fout, fouten',
    ],
    helpful:
      'graag, gerust, inderdaad, snap, begrijp, gelijk, alstublieft, alsjeblieft, welkom, bereikbaar, helpen, hulp, bel, belt, mail, stuur, vandaag, morgen, maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, week, vanmiddag, vanavond',
  }),
  en: () => ({
    groups: [
      {
        points: 3,
        words:
          'after all, at the end of the day, in fact, indeed, moreover, incidentally, by the way, mind you, bear in mind, to be fair, in fairness, frankly, honestly, as it happens, in any case, anyway, besides, for the record, might add, would add, needless to say, the fact is, actually, that said',
      },
      {
        points: 2,
        words:
          'simply, such is, that is how, how it is, what it is, that is life, part of, comes with, got to, either way, as ever, tend, do happen',
      },
      {
        points: 2,
        words:
          'always, never, every, everyone, everybody, no one, anyone, anybody, nothing, everything, none, at all times, entirely, absolutely, not one, ever, wherever, whenever',
      },
      {
        points: 2,
        words:
          'normally, generally, often, rarely, these days, nowadays, sooner or later, typically, from time to time, normal, naturally, inevitably, for years, years, over the years, in general, as a rule, ordinarily',
      },
      {
        points: 2,
        words:
          'maybe, perhaps, apparently, obviously, evidently, presumably, no doubt, surely, sure, seems, seem, appears, i think, i imagine, i suspect, doubtless, would, might, must',
      },
      {
        points: 2,
        words:
          'only, merely, barely, hardly, a bit, a little, somewhat, slightly, quite, rather, a touch, luckily, fortunately, happily, thankfully, perfectly, plenty, enough, minor, small, little, modest, a single, a few',
      },
      {
        points: 2,
        words: 'say, claims, according to, so called, supposedly, call it, assertion, allege, opinion',
      },
      {
        points: 2,
        words:
          'you will, you might, you did, you were, you have, yourself, next time, before you, expect you, aware',
      },
      {
        points: 2,
        words: 'we are, we do, we have been, we pride, our team, our staff, we take, we work, we run, we get',
      },
      {
        points: 2,
        words:
          'matter, things, terms, procedure, business, industry, nature, fact, facts, staff, price, prices',
      },
      {
        points: 1,
        words: 'most, many, others, people, folks, folk, everyone else, anywhere, competitors, the rest',
      },
      {
        points: 1,
        words:
          'than, more than, less than, better, worse, cheaper, finest, as any, like any, as good, compared',
      },
      { points: 1, words: 'not, no, nor, never once, not our, not to, not a' },
    ],
    firm: 'we, us, our, ours, my',
    customer: 'you, your, yours',
    kind: [
      'refund, refunded, back, free, new, pay, credited, replace',
      'sorry, apologise, mistake, wrong, fault',
    ],
    helpful:
      'please, happy, understand, agree, available, welcome, help, contact, ring, call, email, send, safe, today, tomorrow, monday, tuesday, wednesday, thursday, friday, saturday, week, morning',
  }),
}
