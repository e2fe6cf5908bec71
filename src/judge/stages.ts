/** What a good reply of each stage needs, as data: a configuration can add stages and channels of its own. */
import type { Channel, Move, Stage } from '../types'

/** A need is met by any of its moves; the first one names it. In the order in which the moves usually come. */
export type Need = readonly [Move, ...Move[]]

export interface StageNeeds {
  needs: readonly Need[]
}

const something: Need = ['solution', 'compensation', 'next-step']

export const stageNeeds: Readonly<Record<Stage, StageNeeds>> = {
  reply: { needs: [['acknowledgement'], ['apology'], something, ['contact']] },
  acknowledgement: { needs: [['acknowledgement', 'thanks'], ['next-step'], ['contact']] },
  rejection: { needs: [['acknowledgement'], something, ['contact']] },
  closing: { needs: [['acknowledgement'], something] },
}

/** On these channels everybody reads along, so contact has to lead to a private place. */
export const publicChannels: readonly Channel[] = ['review', 'social']

/** Replies on these channels are often short, and whole without salutation or closing. */
export const briefChannels: readonly Channel[] = ['review', 'social', 'chat']
