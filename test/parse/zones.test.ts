import { describe, expect, it } from 'vitest'
import { parse, type Given } from '../../src/parse'

/** The blocks as `zone: text`, placeholders shown as X. */
function zones(source: string, given: Partial<Given> = {}): string[] {
  const { blocks } = parse(source, { path: 'reply.md', ...given }).reply
  return blocks.map(({ zone, text }) => `${zone}: ${text.replace(/\ue000+|\ue001+/g, 'X')}`)
}

const text = 'Uw pakket kwam niet aan. Dat spijt ons.'

describe('salutation', () => {
  it.each([
    'Beste Jan,',
    'Beste klant',
    'Geachte heer, mevrouw,',
    'Geachte mevrouw De Wit, beste Piet,',
    'Geachte ouder(s)/verzorger(s),',
    'Zeer geachte relatie,',
    'Dag meneer Vanhoutte,',
    'Hoi {{naam}},',
    'Hallo!',
    'Goedemiddag,',
    'Lieve allemaal,',
    'L.S.,',
    '{{aanhef}},',
    '@jan_de_wit',
    'Dear Mr. Okonkwo,',
    'Dear all',
    'Dear Sir/Madam,',
    'Dear Dr. J. P. Smith:',
    'To whom it may concern:',
    'Hi there!',
    'Hey [NAME],',
    'Good morning,',
    '**Dear Ruth and Alan,**',
  ])('%j stands before the body', line => {
    const [first = '', ...rest] = zones(`${line}\n\n${text}`)
    expect(first).toMatch(/^salutation: /)
    expect(rest).toEqual([`body: ${text}`])
  })

  it.each([
    ['Hoi Jan, wat naar om te horen.', 'Hoi Jan,', 'wat naar om te horen.'],
    ['Dear Guest, We here at the hotel regret this.', 'Dear Guest,', 'We here at the hotel regret this.'],
    ['Hi Sam! Sorry about that.', 'Hi Sam!', 'Sorry about that.'],
    ['Hiya Dan. Three days is long.', 'Hiya Dan.', 'Three days is long.'],
    ['Geachte cliënt, u spreekt met {agent}.', 'Geachte cliënt,', 'u spreekt met X.'],
    ['Mr. Delgado, you paid twice.', 'Mr. Delgado,', 'you paid twice.'],
    ['@jan Dat is niet goed gegaan.', '@jan', 'Dat is niet goed gegaan.'],
    ['Hi {naam} – bedankt.', 'Hi X –', 'bedankt.'],
  ])('%j runs on', (line, salutation, body) => {
    expect(zones(line)).toEqual([`salutation: ${salutation}`, `body: ${body}`])
  })

  it.each([
    'Beste oplossing volgens ons is dat u een nieuwe krijgt.',
    'Dag in dag uit werken wij aan betere zorg, ook voor u.',
    'Hi and thanks for all the photos you sent, they help.',
    'Helaas, dat kan niet meer.',
  ])('%j is none', line => {
    expect(zones(line)).toEqual([`body: ${line}`])
  })

  it('is not in the way of the lines that follow it', () => {
    expect(zones(`Beste Jan,\n${text}`)).toEqual(['salutation: Beste Jan,', `body: ${text}`])
  })
})

describe('subject and letterhead', () => {
  it.each([
    'Onderwerp: uw klacht',
    '**Onderwerp:** uw klacht',
    'Betreft: uw klacht',
    'Betreft uw klacht van 3 mei',
    'Subject: your complaint',
    'RE: RE: wasmachine',
    'Our ref: HR/22871',
    'Gent, 3 mei 2024\nOns kenmerk: 12',
    '[PLAATS], [DATUM]',
    '# Uw klacht',
    'Jansen BV\nPostbus 12\n1000 AA Amsterdam',
  ])('%j stands above the salutation', head => {
    const found = zones(`${head}\n\nBeste Jan,\n\n${text}`)
    expect(found.slice(0, -2).every(block => block.startsWith('subject: '))).toBe(true)
    expect(found.slice(-2)).toEqual(['salutation: Beste Jan,', `body: ${text}`])
  })

  it.each(['Onderwerp: uw klacht', 'Lokeren, 22 januari 2024', '3 May 2024'])(
    '%j may do without salutation',
    head => {
      expect(zones(`${head}\n\n${text}`)).toEqual([`subject: ${head}`, `body: ${text}`])
    },
  )

  it.each(['Re: damp at 14 Calder Court', '**Your claim – policy HB 40117**'])(
    '%j stands below the salutation',
    line => {
      expect(zones(`Dear Sam,\n\n${line}\n\nThank you for your letter.`)).toEqual([
        'salutation: Dear Sam,',
        `subject: ${line.replaceAll('**', '')}`,
        'body: Thank you for your letter.',
      ])
    },
  )

  it('is not a stressed sentence', () => {
    expect(zones('Beste Jan,\n\n**Het spijt ons.**')[1]).toBe('body: Het spijt ons.')
  })
})

describe('closing and signature', () => {
  it.each([
    'Met vriendelijke groet,',
    'Met vriendelijke groeten',
    'Vriendelijke groet,',
    'Hartelijke groeten,',
    'Groetjes,',
    'Mvg,',
    'Hoogachtend,',
    'Met de meeste hoogachting,',
    'Met medeleven,',
    'Tot snel!',
    'Alvast bedankt,',
    'Kind regards,',
    'Kindest Regards',
    'Best,',
    'Best wishes,',
    'Warm regards,',
    'Yours sincerely,',
    'Yours faithfully',
    'Sincerely,',
    'Many thanks,',
    'Thanks,',
    'Cheers,',
    'Le gach dea-ghuí,',
    'Onder alle voorbehoud van recht en zonder nadelige erkentenis,',
  ])('%j closes, and who signs follows', formula => {
    const expected = [`body: ${text}`, `closing: ${formula}`, 'signature: Jan de Wit\nKlantenservice']
    expect(zones(`${text}\n\n${formula}\n\nJan de Wit\nKlantenservice`)).toEqual(expected)
    expect(zones(`${text}\n\n${formula}\nJan de Wit\nKlantenservice`)).toEqual(expected)
    expect(zones(`${text}\n${formula}\nJan de Wit\nKlantenservice`)).toEqual(expected)
  })

  it.each([
    ['Groetjes, Lisa van Meubelhal', 'Groetjes,', 'Lisa van Meubelhal'],
    ['Kind regards, The Oak & Harrow Team', 'Kind regards,', 'The Oak & Harrow Team'],
    ['Groeten van Team {winkel}', 'Groeten', 'van Team X'],
  ])('%j signs on the same line', (line, closing, signature) => {
    expect(zones(`${text}\n\n${line}`).slice(1)).toEqual([`closing: ${closing}`, `signature: ${signature}`])
  })

  it('may be glued to the last sentence', () => {
    expect(zones('We hope to see you again. Kind regards, James')).toEqual([
      'body: We hope to see you again.',
      'closing: Kind regards,',
      'signature: James',
    ])
  })

  it.each([
    '– Tom',
    '^Jake',
    'Team Ironhouse',
    '{{agent.name}}',
    '[NAAM], webcare',
    'Gemma Hollis, owner',
    '— Management, Harbor & Vine',
  ])('%j signs without a formula', signature => {
    expect(zones(`${text}\n\n${signature}`)).toEqual([
      `body: ${text}`,
      `signature: ${signature.replace(/\{\{.*\}\}|\[.*\]/, 'X')}`,
    ])
  })

  it.each(['Bel ons dan even', 'Uw geld krijgt u morgen terug', 'Wat kunnen wij nog doen?', 'Sorry!'])(
    '%j does not sign',
    line => {
      expect(zones(`${text}\n\n${line}`)[1]).toBe(`body: ${line}`)
    },
  )

  it.each([
    'Many thanks for your letter of 3 May.',
    'Bedankt voor uw bericht.',
    'Best of all is the price.',
    'Groetjes doen wij niet.',
  ])('%j does not close', line => {
    expect(zones(`${line}\n\n${text}`)[0]).toBe(`body: ${line}`)
  })

  it('thanks may open a reply', () => {
    expect(zones(`Hi Sam,\n\nMany thanks!\n\n${text}`)[1]).toBe('body: Many thanks!')
  })

  it('a postscript is body again', () => {
    expect(zones(`${text}\n\nGroeten,\nJan\n\nP.S. Uw paraplu staat hier nog.`)).toEqual([
      `body: ${text}`,
      'closing: Groeten,',
      'signature: Jan',
      'body: P.S. Uw paraplu staat hier nog.',
    ])
    expect(zones(`${text}\n\nJan de Wit\n\nPS: ${text}`)).toEqual([
      `body: ${text}`,
      'signature: Jan de Wit',
      `body: PS: ${text}`,
    ])
  })

  it('small print belongs to the signature', () => {
    const print = 'This message is confidential and meant only for the person to whom it is addressed.'
    expect(zones(`Dear Sam,\n\nSorry.\n\nRegards,\nTom\n\n${print}`).at(-1)).toBe(`signature: ${print}`)
  })
})

describe('several letters in one file', () => {
  it('each have their zones', () => {
    const letter = `Beste Jan,\n\n${text}\n\nGroeten,\n{{naam}}\n\n`
    const expected = ['salutation: Beste Jan,', `body: ${text}`, 'closing: Groeten,', 'signature: X']
    expect(zones(`## Een\n\n${letter}## Twee\n\n${letter}`)).toEqual([
      'subject: Een',
      ...expected,
      'subject: Twee',
      ...expected,
    ])
    expect(zones(letter + letter)).toEqual([...expected, ...expected])
  })
})

describe('quotes', () => {
  it('are what stands behind >', () => {
    expect(zones(`Dag Jan,\n\n> Waar blijft het?\n\n${text}`)).toEqual([
      'salutation: Dag Jan,',
      'quote: Waar blijft het?',
      `body: ${text}`,
    ])
  })

  it('are ours when they are all there is', () => {
    expect(zones(`> Beste Jan,\n>\n> ${text}\n>\n>> Waar blijft het?\n>\n> Groeten,\n> Jan`)).toEqual([
      'salutation: Beste Jan,',
      `body: ${text}`,
      'quote: Waar blijft het?',
      'closing: Groeten,',
      'signature: Jan',
    ])
  })

  it.each([
    'On Mon, 3 May 2024 at 10:02, Sam <sam@example.com> wrote:',
    'Op ma 3 mei 2024 om 10:02 schreef Sam de Wit <sam@example.com>:',
    'Op ma 3 mei 2024 om 10:02 schreef Sam de Wit\n<sam@example.com>:',
    '-----Original Message-----',
    '-----Oorspronkelijk bericht-----',
    '---------- Forwarded message ---------',
    'Van: Sam de Wit\nVerzonden: maandag 3 mei 2024\nAan: Klantenservice\nOnderwerp: klacht',
    '**From:** Sam\n**Sent:** Monday\n**To:** Support\n**Subject:** complaint',
  ])('go on to the end after %j', header => {
    const found = zones(`${text}\n\nGroeten,\nJan\n\n${header}\n\nWaar blijft het?\n\nGroeten, Sam`)
    const first = found.findIndex(block => block.startsWith('quote: '))
    expect(found.slice(0, first)).toEqual([`body: ${text}`, 'closing: Groeten,', 'signature: Jan'])
    expect(found.slice(first).every(block => block.startsWith('quote: '))).toBe(true)
  })

  it('end with the block quote that a header announces', () => {
    expect(zones(`On Monday, Sam wrote:\n\n> Where is it?\n\nDear Sam,\n\n${text}`)).toEqual([
      'quote: On Monday, Sam wrote:',
      'quote: Where is it?',
      'salutation: Dear Sam,',
      `body: ${text}`,
    ])
  })

  it('are not the header of our own mail', () => {
    expect(zones(`From: Support\nTo: Sam\nSubject: your parcel\n\nDear Sam,\n\n${text}`)[0]).toMatch(
      /^subject: /,
    )
  })
})

describe('chats', () => {
  const chat: Partial<Given> = { channel: 'chat' }

  it('name the speaker, which is no prose', () => {
    expect(
      zones('**{agent.name}:** Hi Sam, thanks for waiting.\n\n**{agent.name}:** All done.', chat),
    ).toEqual(['salutation: Hi X,'.replace('X', 'Sam'), 'body: thanks for waiting.', 'body: All done.'])
  })

  it('quote the customer', () => {
    expect(zones('**Klant:** Waar blijft het?\n\n**Medewerker:** Dag Jan, ik kijk even.', chat)).toEqual([
      'quote: Waar blijft het?',
      'salutation: Dag Jan,',
      'body: ik kijk even.',
    ])
  })

  it('may be written without bold, a message a line', () => {
    expect(zones('Klant: Waar blijft het?\nSanne: Ik kijk even.\nSanne: Morgen!', chat)).toEqual([
      'quote: Waar blijft het?',
      'body: Ik kijk even.',
      'body: Morgen!',
    ])
  })

  it('are not every bold word with a colon', () => {
    expect(zones('**Let op:** wij zijn morgen dicht.')).toEqual(['body: Let op: wij zijn morgen dicht.'])
    expect(zones('**Tip:** bel ons morgen.', chat)).toEqual(
      ['body: bel ons morgen.'].map(block => block.replace('body: ', 'body: ')),
    )
  })
})

describe('other zones', () => {
  it('are code and comments', () => {
    expect(zones(`Uw code:\n\n    A1\n\n<!-- nog nakijken -->\n${text}`)).toEqual([
      'body: Uw code:',
      'code: A1',
      'comment: nog nakijken',
      `body: ${text}`,
    ])
  })

  it('leave lists and tables in the body', () => {
    expect(zones('Dag Jan,\n\n- a\n- b\n\n| c |\n|---|\n| d |').slice(1)).toEqual([
      'body: a',
      'body: b',
      'body: c',
      'body: d',
    ])
  })

  it('split bullets that Markdown does not know', () => {
    expect(zones('Wij doen dit:\n• bellen\n• betalen')).toEqual([
      'body: Wij doen dit:',
      'body: bellen',
      'body: betalen',
    ])
  })
})
