/** What a good reply of each stage and channel needs, as data: a configuration can add stages and channels of its own. */
import type { Channel, ChannelTraits, Need, Reply, RuleSettings, Stage, StageNeeds } from '../types'

export interface Circumstances {
  stage: StageNeeds
  channel: ChannelTraits
}

const something: Need = ['solution', 'compensation', 'next-step']

export const stageNeeds: Readonly<Record<Stage, StageNeeds>> = {
  reply: { needs: [['acknowledgement'], ['apology'], something, ['contact']] },
  acknowledgement: { needs: [['acknowledgement', 'thanks'], ['next-step'], ['contact']] },
  rejection: { needs: [['acknowledgement'], something, ['contact']] },
  closing: { needs: [['acknowledgement'], something] },
}

export const channelTraits: Readonly<Record<Channel, ChannelTraits>> = {
  email: { isPublic: false, isBrief: false },
  letter: { isPublic: false, isBrief: false },
  review: { isPublic: true, isBrief: true },
  social: { isPublic: true, isBrief: true },
  chat: { isPublic: false, isBrief: true },
}

/** A stage or channel that nobody described needs nothing. */
export function circumstancesOf(reply: Reply, settings: RuleSettings): Circumstances {
  return {
    stage: settings.stages?.[reply.stage] ?? stageNeeds[reply.stage] ?? { needs: [] },
    channel: settings.channels?.[reply.channel] ??
      channelTraits[reply.channel] ?? { isPublic: false, isBrief: false },
  }
}
