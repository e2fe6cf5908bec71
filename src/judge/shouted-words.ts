/** The words that tell shouting from codes and names, per language, in matching form. */
import type { Language } from '../types'

/** A subject with a verb beside it, and the words that are raised after them. */
interface Stress {
  subject: ReadonlySet<string>
  verb: ReadonlySet<string>
  words: ReadonlySet<string>
}

export interface Words {
  /** Everyday words: capitals around one of these are no code and no name. */
  plain: ReadonlySet<string>
  /** These never stand in a heading-like line without giving an order. */
  orders: ReadonlySet<string>
  /** A shouted word of these is raised wherever it stands. */
  strong: ReadonlySet<string>
  /** “You did NOT”: raised after the subject and one of the verbs, in either order. */
  stressed: readonly Stress[]
  /** “NOT responsible”: raised before one of these. */
  denied: { words: ReadonlySet<string>; before: ReadonlySet<string> }
  /** Words that make stress a service: you need NOT do anything. */
  relief: ReadonlySet<string>
  /** What keeps the reader safe or saves money may be loud. */
  safety: ReadonlySet<string>
  keywordBefore: ReadonlySet<string>
  keywordAfter: ReadonlySet<string>
  /** Two exclamation marks beside one of these are meant well. */
  warm: ReadonlySet<string>
}

/** In a short run every word has to be an everyday one: “RETOUR AFZENDER”, not “IN ALLE FILIALEN”. */
export function isEveryday(forms: readonly string[], words: Words): boolean {
  if (forms.length > 2) return forms.some(form => isPlainWord(form, words))
  return (
    forms.every(form => isPlainWord(form, words)) &&
    forms.some(form => words.orders.has(form) || words.strong.has(form))
  )
}

function isPlainWord(form: string, words: Words): boolean {
  return (
    words.plain.has(form) || words.orders.has(form) || words.strong.has(form) || words.denied.words.has(form)
  )
}

interface Place {
  word: string
  before: readonly string[]
  after: readonly string[]
}

/** One capitalised word that helps the customer is fine; one that points a finger is not. */
export function isRaised({ word, before, after }: Place, words: Words): boolean {
  if ([...before, ...after].some(form => words.relief.has(form) || words.safety.has(form))) return false
  if (words.strong.has(word)) return true
  if (words.denied.words.has(word) && after.slice(0, 3).some(form => words.denied.before.has(form)))
    return true
  return words.stressed.some(
    stress => stress.words.has(word) && standTogether(before, stress.subject, stress.verb),
  )
}

/** Subject and verb side by side, in either order. */
function standTogether(
  forms: readonly string[],
  subject: ReadonlySet<string>,
  verb: ReadonlySet<string>,
): boolean {
  return forms.some((form, index) => {
    const next = forms[index + 1] ?? ''
    return (subject.has(form) && verb.has(next)) || (verb.has(form) && subject.has(next))
  })
}

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(' '))
}

/** The words of a language, which are put in sets when they are asked for at first. */
export function shoutedWords(language: Language): Words | undefined {
  const known = made.get(language) ?? lists[language]?.()
  if (known) made.set(language, known)
  return known
}

const made = new Map<Language, Words>()

const lists: Readonly<Record<Language, (() => Words) | undefined>> = {
  nl: () => ({
    plain: set(
      'wij we ik u uw je jij jou jouw jullie hij zij ons onze mijn dit dat deze die hier daar er zelf toch wel ook nog al alle alles iedereen niemand iets maar want omdat als dus nee ja ' +
        'is zijn bent was waren heeft hebt hebben had hadden kan kunt kunnen kon moet moeten mag mogen wil wilt willen zal zult zullen wordt worden werd gaat gaan ging doet doen deed krijgt krijgen kreeg weet weten ' +
        'keer duidelijk schuld geld fout probleem klacht klachten onzin leugen leugens voorwaarden verantwoordelijk aansprakelijk retour afzender terug klaar einde discussie uit over tijdig correct volledig dubbel ' +
        'twee drie vier vijf lees gelezen lezen gebeld gemaild ontvangen betaald gezegd laatste waarschuwing kennisgeving definitief volgens contract regels handleiding eigen echt heel zeer veel meer minder vanaf onmiddellijk dringend aub',
    ),
    orders: set('niet geen nooit moet moeten nee verboden onmiddellijk reageren reageer stop retour'),
    strong: set(
      'absoluut uitdrukkelijk onherroepelijk belachelijk schandalig werkelijk jouw duidelijk nogmaals lees',
    ),
    stressed: [
      {
        subject: set('u je jij jullie'),
        verb: set(
          'heeft hebt hebben had hadden bent was waren kwam wist las deed betaalde tekende belde ging gaf vroeg meldde stuurde',
        ),
        words: set(
          'niet nooit geen wel zelf eerst altijd nergens meermaals herhaaldelijk tweemaal driemaal twee drie vier vijf gewaarschuwd getekend akkoord gekozen eigen',
        ),
      },
      { subject: set('u je'), verb: set('lees leest kijk kijkt'), words: set('eerst zelf goed') },
      {
        subject: set('wij we'),
        verb: set('hebben hadden kregen ontvingen krijgen ontvangen leveren werken doen controleren'),
        words: set('nooit altijd wel alles'),
      },
    ],
    denied: {
      words: set('niet geen nooit'),
      before: set(
        'verantwoordelijk aansprakelijk schuld verplicht terugbetaald terugbetalen vergoed vergoeden vergoeding mogelijk waar onze ons reageren antwoorden discussie',
      ),
    },
    relief: set(
      'hoeft hoef hoeven hoefde vragen gratis kosteloos bellen excuses sorry spijt fout gebeuren gebeurt gekregen ontvangen gehoord geholpen welkom',
    ),
    safety: set(
      'drink drinken drinkt eet eten gebruik gebruiken gebruikt betaal betalen betaalt open openen klik klikken gooi weggooien plug steek aansluiten aanraken inademen koken kook allergie allergisch gas water stroom veilig gevaar pincode wachtwoord deel delen deelt',
    ),
    keywordBefore: set(
      'sms smsen app appen typ typt typen tik druk drukt knop toets code woord woorden antwoord antwoordt kies kiest klik klikt opschrift sticker label bord heet genaamd trefwoord kodewoord codewoord beginnend begint eindigt titel onderwerp vermelding vermeld',
    ),
    keywordAfter: set('sticker label knop toets code menu tab tabblad kaart pas pakket'),
    warm: set(
      'bedankt dank dankjewel dankuwel merci welkom fijn fijne leuk leuke gefeliciteerd proficiat sorry excuses super top graag groet groeten groetjes liefs beste tot veel prettig prettige hoi hey hallo verjaardag superfijne feest geniet afknapper balen oei jammer pech vervelend',
    ),
  }),
  en: () => ({
    plain: set(
      'we us our i you your yours he she they them it this that these those there here all everything nothing everyone nobody again already still too why what who how yes if because so ' +
        'is are was were been be has have had having do does did done can could may might should would shall cannot get gets got go goes went say says said told tell know knew knows see saw read reading give given take taken make made pay paid ' +
        'really very only just now ever once twice three times second last final warning notice refund refunds returns exchanges money fault problem complaint complaints nonsense lie lies lying wrong right responsible liable responsibility terms conditions manual instructions contract policy rules sender return contact restricted facts straight end discussion period immediately urgent clear clearly informed deleted closed banned blocked',
    ),
    orders: set('not no never must stop returned read reply respond do dont cannot please immediately'),
    strong: set(
      'absolutely ridiculous clearly strictly expressly seriously your yourself obviously repeatedly unbelievable read',
    ),
    stressed: [
      {
        subject: set('you'),
        verb: set('did have had were are do was could should would must agreed signed chose knew'),
        words: set(
          'not never always only already did were had must first twice three four five every told warned informed agreed signed accepted chose chosen carefully',
        ),
      },
      {
        subject: set('we'),
        verb: set('have had received do clean check send sent told'),
        words: set('never always did everything'),
      },
      { subject: set('it that this'), verb: set('was'), words: set('only your you') },
    ],
    denied: {
      words: set('not no never'),
      before: set(
        'responsible liable obliged refund refunds refunded refundable possible true our acceptable reply respond discussion exceptions',
      ),
    },
    relief: set(
      'need needs needed text free ask charge sorry apologise apologies mistake fault wrong happen happens receive received get got heard helped welcome',
    ),
    safety: set(
      'drink drinking eat eating use using used pay paying open opening click clicking throw plug unplug touch touching boil allergy allergic allergen gas water power safe danger pin password share sharing drive driving',
    ),
    keywordBefore: set(
      'text texting reply type typing press enter send word words code keyword button sticker label sign marked titled called named says select choose click tap hit menu starts ends subject quote reads',
    ),
    keywordAfter: set('sticker label button key code menu tab stamp'),
    warm: set(
      'thanks thank cheers welcome lovely great glad happy congratulations congrats sorry apologies enjoy hi hey hello love hope wonderful amazing delighted see best birthday party ouch ugh yikes',
    ),
  }),
}
