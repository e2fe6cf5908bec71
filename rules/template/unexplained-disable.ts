/** Reports a comment that disables a rule without saying why. */
import { defineRule } from '../../src/judge/rule'

export default defineRule({
  id: 'unexplained-disable',
  category: 'template',
  severity: 'warning',
  last: true,
  source: [
    {
      title: 'require-description (eslint-comments)',
      url: 'https://eslint-community.github.io/eslint-plugin-eslint-comments/rules/require-description.html',
    },
  ],
  texts: {
    nl: {
      message: 'Hier staat niet waarom dit uitgezet is.',
      why: 'Wie het sjabloon volgend jaar bijwerkt, moet kunnen zien of de uitzondering nog nodig is.',
      advice:
        'Zet de reden achter een dubbel streepje: “complaintlint-disable-next-line busy-excuse -- woorden van de klant”. In de front matter kan ook “complaintlint-disable-reason: …”.',
      examples: [
        {
          bad: '[[<!-- complaintlint-disable-next-line busy-excuse -->]]\nHet was die avond erg druk.',
          good: '<!-- complaintlint-disable-next-line busy-excuse -- woorden van de klant -->\nHet was die avond erg druk.',
        },
        {
          bad: '---\ncomplaintlint-disable: [[busy-excuse]]\n---\nHet was die avond erg druk.',
          good: '---\ncomplaintlint-disable: busy-excuse -- woorden van de klant\n---\nHet was die avond erg druk.',
        },
      ],
      traps: [
        '{# complaintlint-disable busy-excuse -- woorden van de klant #}\nHet was die avond erg druk.\n{# complaintlint-enable busy-excuse #}',
      ],
    },
    en: {
      message: 'This doesn’t say why it is disabled.',
      why: 'Whoever updates the template next year has to see whether the exception is still needed.',
      advice:
        'Put the reason after a double dash: “complaintlint-disable-next-line busy-excuse -- the customer’s words”. In the front matter there is “complaintlint-disable-reason: …” as well.',
      examples: [
        {
          bad: '[[<!-- complaintlint-disable-next-line busy-excuse -->]]\nWe were very busy that evening.',
          good: '<!-- complaintlint-disable-next-line busy-excuse -- the customer’s words -->\nWe were very busy that evening.',
        },
        {
          bad: '---\ncomplaintlint-disable: [[busy-excuse]]\n---\nWe were very busy that evening.',
          good: '---\ncomplaintlint-disable: busy-excuse -- the customer’s words\n---\nWe were very busy that evening.',
        },
      ],
      traps: [
        '{# complaintlint-disable busy-excuse -- the customer’s words #}\nWe were very busy that evening.\n{# complaintlint-enable busy-excuse #}',
      ],
    },
  },
  check: (_, { directives }) =>
    directives
      .filter(
        ({ word, reason, targets }) =>
          word !== 'enable' && reason === '' && targets.some(({ status }) => status === 'used'),
      )
      .map(({ span }) => ({ span })),
})
