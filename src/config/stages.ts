/** config: the stages and channels of an organisation, filled in from the built-in ones that they are like. */
import { builtInChannels, builtInStages } from '../judge/stages'
import type { Channel, ChannelTraits, Move, Need, Stage, StageNeeds } from '../types'

/** A stage as a configuration writes it; a list within `needs` is met by any of its moves. */
export interface OwnStage {
  like?: Stage | undefined
  needs?: readonly (Move | readonly Move[])[] | undefined
  order?: readonly Move[] | undefined
}

export interface OwnChannel {
  like?: Channel | undefined
  public?: boolean | undefined
  brief?: boolean | undefined
}

/** A stage with a built-in name is like that one; any other is like a reply. */
export function stageOf(name: Stage, { like, needs, order }: OwnStage): StageNeeds {
  const base = like ?? (builtInStages.has(name) ? name : 'reply')
  return {
    like: base,
    needs: needs ? needsOf(needs) : (builtInStages.get(base)?.needs ?? []),
    ...(order && { order }),
  }
}

/** A channel with a built-in name is like that one; any other is like e-mail. */
export function channelOf(name: Channel, { like, ...own }: OwnChannel): ChannelTraits {
  const base = like ?? (builtInChannels.has(name) ? name : 'email')
  const traits = builtInChannels.get(base)
  return {
    like: base,
    isPublic: own.public ?? traits?.isPublic ?? false,
    isBrief: own.brief ?? traits?.isBrief ?? false,
  }
}

function needsOf(written: NonNullable<OwnStage['needs']>): Need[] {
  return written.flatMap((need): Need[] => {
    const [first, ...others] = typeof need === 'string' ? [need] : need
    return first === undefined ? [] : [[first, ...others]]
  })
}
