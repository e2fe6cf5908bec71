/** init: what the name of a folder says about the replies in it. */
import type { Channel, Kind, Language, Stage } from '../types'

/** What to set for a folder; one key of an override in the configuration. */
export type Meaning =
  | { key: 'lang'; value: Language }
  | { key: 'stage'; value: Stage }
  | { key: 'channel'; value: Channel }
  | { key: 'kind'; value: Kind }

/** The first of its words that we know decides: `02_ontvangst-klacht` means the stage acknowledgement. */
export function meaningOf(folderName: string): Meaning | undefined {
  const name = folderName.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const words = [name, ...name.split(/[^a-z]+/)]
  return meanings.find(([, known]) => words.some(word => known.test(word)))?.[0]
}

// The stage reply and the channel email are what a reply has unless something else is said.
const meanings: readonly (readonly [Meaning, RegExp])[] = [
  [
    { key: 'stage', value: 'acknowledgement' },
    /^(ontvangst(en|bevestiging|bevestigingen)?|ontvangen|bevestigingen|acknowledge?ments?|receipts?|received|auto-?repl(y|ies))$/,
  ],
  [
    { key: 'stage', value: 'rejection' },
    /^(afwijzing(en)?|afgewezen|weigering(en)?|rejections?|rejected|refusals?|refused|declined|denials?)$/,
  ],
  [
    { key: 'stage', value: 'closing' },
    /^(afsluiting(en)?|afgesloten|slotbrie(f|ven)|closings?|closures?|closed)$/,
  ],
  [{ key: 'channel', value: 'review' }, /^(reviews?|recensies?|beoordeling(en)?)$/],
  [
    { key: 'channel', value: 'social' },
    /^(socials?|sociale?-?media|social-?media|facebook|instagram|twitter)$/,
  ],
  [{ key: 'channel', value: 'chat' }, /^(chats?|livechat|whatsapp|messenger)$/],
  [{ key: 'channel', value: 'letter' }, /^(brie(f|ven)|letters?)$/],
  [
    { key: 'kind', value: 'fragment' },
    /^(fragment(en|s)?|snippets?|bouwste(en|nen)|tekstblok(ken)?|partials?|blocks?)$/,
  ],
  [{ key: 'lang', value: 'nl' }, /^(nl|nederlands|dutch)$/],
  [{ key: 'lang', value: 'en' }, /^(en|engels|english)$/],
]
