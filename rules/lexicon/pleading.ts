/** The small words of which a plea is made, per language, in matching form and with contractions written out. */
import type { PleadingWords } from '../../src/judge/pleading'
import type { Language } from '../../src/types'

export const pleadingWords: Readonly<Record<Language, (() => PleadingWords) | undefined>> = {
  nl: () => ({
    groups: [
      // Asides.
      {
        points: 3,
        words: list(
          'trouwens, overigens, bovendien, tenslotte, per slot, nota bene, notabene, voor de goede orde, volledigheidshalve, eerlijk gezegd, laat staan, nochtans, al met al, daarbij komt, dat gezegd',
        ),
      },
      // Resignation.
      {
        points: 2,
        words: list(
          'nu eenmaal, nou eenmaal, gewoon, toch, hoor, heus, tja, ach, maar net, zo is, zo werkt, zo gaat, hoort erbij, moet kunnen, best wel, sowieso, net zo goed, ook maar, nu maar',
        ),
      },
      // All and none.
      {
        points: 2,
        words: list(
          'altijd, nooit, nog nooit, elke, elk, iedere, iedereen, nergens, overal, alles, allemaal, geen enkele, geen enkel, alle, steeds, volledig, absoluut, zonder meer, hoe dan ook',
        ),
      },
      // How it usually goes.
      {
        points: 2,
        words: list(
          'normaal, soms, weleens, wel eens, tegenwoordig, in de regel, af en toe, vroeg of laat, vroeger, standaard, gebruikelijk, in het algemeen, over het algemeen, al jaren, al sinds, sinds jaar en dag, natuurlijk, logisch, logischerwijs',
        ),
      },
      // Guesses.
      {
        points: 2,
        words: list(
          'misschien, blijkbaar, kennelijk, schijnbaar, vermoedelijk, waarschijnlijk, duidelijk, ongetwijfeld, denk ik, lijkt, lijken, zou',
        ),
      },
      // What makes small.
      {
        points: 2,
        words: list(
          "een beetje, beetje, tikje, enkel, maar een, alleen maar, nauwelijks, amper, relatief, even, eens, gelukkig, wel mee, best, prima, zat, zo'n, dingetje",
        ),
      },
      // Who says so.
      {
        points: 2,
        words: list('zegt, beweert, stelt, schijnt, vindt, denken, denkt, meent'),
      },
      // What the customer is held to.
      {
        points: 2,
        words: list(
          'had u, u had, had je, u bent, je bent, ben je, u heeft zelf, u hebt zelf, uzelf, jezelf, zelf, zult, moet u, je moet, moet je, eerst even, voortaan, volgende keer',
        ),
      },
      // The firm itself.
      {
        points: 2,
        words: list(
          'onze, bij ons, wij zijn, wij als, wij werken, we werken, ons systeem, ons team, ons beleid',
        ),
      },
      // Its business.
      {
        points: 2,
        words: list(
          'kwestie, oorzaak, regels, voorwaarden, werkwijze, praktijk, termijn, procedure, personeel, klanten',
        ),
      },
      // The others.
      {
        points: 1,
        words: list(
          'de meeste, andere, anderen, een ander, mensen, men, iedereen, veel klanten, sommigen, elders, ergens anders, concurrentie, in de regio, in het land',
        ),
      },
      // Comparing.
      {
        points: 1,
        words: list(
          'meer dan, minder dan, beter dan, dan een, dan het, dan ooit, dan bij, dan elders, erger, slechter, net als, evenals, zoals',
        ),
      },
      // Denying.
      {
        points: 1,
        words: list(
          'geen, niet onze, niks, kan niet, niet mogelijk, kunnen wij niet, kunnen we niet, nergens',
        ),
      },
    ],
    firm: list('wij, we, ons, onze, mijn, mij'),
    customer: list('u, uw, je, jouw, jou, jullie, ge, gij, uwen'),
    kind: [
      list('terug, krijgt, betalen, betaal, gratis, nieuwe, kosteloos, vergoeden'),
      list('sorry, spijt, excuses, fout, fouten'),
    ],
    helpful: list(
      'graag, gerust, inderdaad, snap, begrijp, gelijk, alstublieft, alsjeblieft, welkom, bereikbaar, helpen, hulp, bel, belt, mail, stuur, vandaag, morgen, maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, week, vanmiddag, vanavond',
    ),
  }),
  en: () => ({
    groups: [
      {
        points: 3,
        words: list(
          'after all, at the end of the day, in fact, indeed, moreover, incidentally, by the way, mind you, bear in mind, to be fair, in fairness, frankly, honestly, as it happens, in any case, anyway, besides, for the record, might add, would add, needless to say, the fact is, actually, that said',
        ),
      },
      {
        points: 2,
        words: list(
          'simply, such is, that is how, how it is, what it is, that is life, part of, comes with, got to, either way, as ever, tend, do happen',
        ),
      },
      {
        points: 2,
        words: list(
          'always, never, every, everyone, everybody, no one, anyone, anybody, nothing, everything, none, at all times, entirely, absolutely, not one, ever, wherever, whenever',
        ),
      },
      {
        points: 2,
        words: list(
          'normally, generally, often, rarely, these days, nowadays, sooner or later, typically, from time to time, normal, naturally, inevitably, for years, years, over the years, in general, as a rule, ordinarily',
        ),
      },
      {
        points: 2,
        words: list(
          'maybe, perhaps, apparently, obviously, evidently, presumably, no doubt, surely, sure, seems, seem, appears, i think, i imagine, i suspect, doubtless, would, might, must',
        ),
      },
      {
        points: 2,
        words: list(
          'only, merely, barely, hardly, a bit, a little, somewhat, slightly, quite, rather, a touch, luckily, fortunately, happily, thankfully, perfectly, plenty, enough, minor, small, little, modest, a single, a few',
        ),
      },
      {
        points: 2,
        words: list('say, claims, according to, so called, supposedly, call it, assertion, allege, opinion'),
      },
      {
        points: 2,
        words: list(
          'you will, you might, you did, you were, you have, yourself, next time, before you, expect you, aware',
        ),
      },
      {
        points: 2,
        words: list(
          'we are, we do, we have been, we pride, our team, our staff, we take, we work, we run, we get',
        ),
      },
      {
        points: 2,
        words: list(
          'matter, things, terms, procedure, business, industry, nature, fact, facts, staff, price, prices',
        ),
      },
      {
        points: 1,
        words: list(
          'most, many, others, people, folks, folk, everyone else, anywhere, competitors, the rest',
        ),
      },
      {
        points: 1,
        words: list(
          'than, more than, less than, better, worse, cheaper, finest, as any, like any, as good, compared',
        ),
      },
      { points: 1, words: list('not, no, nor, never once, not our, not to, not a') },
    ],
    firm: list('we, us, our, ours, my'),
    customer: list('you, your, yours'),
    kind: [
      list('refund, refunded, back, free, new, pay, credited, replace'),
      list('sorry, apologise, mistake, wrong, fault'),
    ],
    helpful: list(
      'please, happy, understand, agree, available, welcome, help, contact, ring, call, email, send, safe, today, tomorrow, monday, tuesday, wednesday, thursday, friday, saturday, week, morning',
    ),
  }),
}

function list(words: string): readonly string[] {
  return words.split(', ')
}
