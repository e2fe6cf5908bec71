/** Writes the templates of a team that has had five years: the same texts for each of its products, faults included. */
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** 500 templates below a folder, the same each time. */
export function writeTemplates(root) {
  let written = 0
  for (const [language, { folders, products, salutations, openings, middles, closings }] of Object.entries(
    texts,
  )) {
    for (const [f, folder] of folders.entries()) {
      mkdirSync(path.join(root, language, folder), { recursive: true })
      for (const [p, product] of products.entries()) {
        for (let variant = 0; variant < 5; variant++) {
          const pick = (list, step) => list[(f + p * step + variant) % list.length]
          const lines = [pick(salutations, 1), pick(openings, 2), pick(middles, 3), pick(closings, 5)]
          const name = `${product} ${variant + 1}.md`
          writeFileSync(
            path.join(root, language, folder, name),
            lines.join('\n\n').replaceAll('PRODUCT', product) + '\n',
          )
          written++
        }
      }
    }
  }
  return written
}

const texts = {
  nl: {
    folders: ['ontvangst', 'antwoord', 'afwijzing', 'afsluiting', 'reviews'],
    products: ['bank', 'crème', 'fiets', 'föhn', 'jas', 'koffer', 'lamp', 'oven', 'tafel', 'wasmachine'],
    salutations: ['Beste {{naam}},', 'Geachte heer/mevrouw,', 'Dag %voornaam%,'],
    openings: [
      'Naar aanleiding van uw schrijven over de PRODUCT berichten wij u als volgt.',
      'U wachtte tot {{datum}} op de PRODUCT en niemand belde u. Dat spijt ons.',
      'Wij vinden het vervelend dat u dit zo heeft ervaren.',
      'U kreeg een PRODUCT met een kras. Onze excuses, dat hadden wij moeten zien.',
    ],
    middles: [
      'Zoals u weet is een PRODUCT geen gewoon artikel.',
      'Op {{datum}} brengen wij u een nieuwe PRODUCT en nemen wij de oude mee.',
      'Uw klacht wordt zo spoedig mogelijk in behandeling genomen.',
      '{% if garantie %}Wij repareren de PRODUCT gratis.{% else %}De reparatie kost [BEDRAG].{% endif %}',
      'U had de gebruiksaanwijzing van de PRODUCT beter moeten lezen.',
    ],
    closings: [
      'Bel mij op 020 555 01 23.\n\nMet vriendelijke groet,\n\n{{medewerker}}',
      'Hoogachtend,\n\n{{medewerker}}',
    ],
  },
  en: {
    folders: ['acknowledgements', 'replies', 'rejections', 'closings', 'reviews'],
    products: ['bike', 'café set', 'coat', 'kettle', 'lamp', 'oven', 'sofa', 'suitcase', 'table', 'washer'],
    salutations: ['Dear {{name}},', 'Dear Sir/Madam,', 'Hi %first_name%,'],
    openings: [
      'We hereby acknowledge receipt of your correspondence about the PRODUCT.',
      'You waited until {{date}} for the PRODUCT and nobody rang you. We are sorry.',
      'We are sorry that you feel that way.',
      'Your PRODUCT came with a scratch. We are sorry; we should have seen it.',
    ],
    middles: [
      'As you are aware, a PRODUCT is no ordinary article.',
      'On {{date}} we will bring you a new PRODUCT and take the old one away.',
      'Your complaint will be dealt with as soon as possible.',
      '{% if warranty %}We repair the PRODUCT free of charge.{% else %}The repair costs [AMOUNT].{% endif %}',
      'You should have read the manual of the PRODUCT.',
    ],
    closings: ['Call me on 0113 555 0123.\n\nKind regards,\n\n{{agent}}', 'Yours faithfully,\n\n{{agent}}'],
  },
}
