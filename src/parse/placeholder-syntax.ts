/** What placeholders, control tags and comments look like in the template languages and in people's hands. */
import { angleParts, escapedRole, squareParts } from './brackets'
import { definedLabels } from './definitions'

/** A syntax of the user's own: whatever stands between `open` and `close` on one line is a value. */
export interface PlaceholderSyntax {
  open: string
  close: string
}

/** What a stretch of source is; a separator is a control tag between two branches, so a gap between words. */
export type Role = 'value' | 'note' | 'control' | 'separator' | 'comment' | 'unclosed-comment' | 'checkbox'

export interface Part {
  role: Role
  start: number
  end: number
}

export interface Syntaxes {
  /** Global; finds every place where a syntax may begin. */
  candidates: RegExp
  /** The part that begins here, followed by parts of the same construct that stand further on. */
  partsAt: (start: number) => Part[]
}

interface Syntax {
  /** Sticky. Its content never holds its own opening, so that failed attempts don't overlap and cost linear time. */
  pattern: RegExp
  role: Role | ((text: string) => Role | undefined)
}

export function syntaxesFor(source: string, custom: readonly PlaceholderSyntax[]): Syntaxes {
  const own = custom.filter(({ open, close }) => open !== '' && close !== '').map(customSyntax)
  const brackets = { source, definitions: definedLabels(source), closings: new Map<string, boolean>() }
  let lastCommentEnd = 0
  return { candidates: candidatesFor(custom), partsAt }

  function partsAt(start: number): Part[] {
    const part =
      firstMatch(own, source, start) ?? firstMatch(syntaxes[source.charAt(start)] ?? [], source, start)
    if (part) return [part]
    switch (source.charAt(start)) {
      case '<':
        return source.startsWith('<!--', start) ? [htmlComment(start)] : angleParts(brackets, start)
      case '[':
        return isEscaped(source, start) ? [] : squareParts(brackets, start)
      case '(':
        return conditional(source, start)
      default:
        return []
    }
  }

  function htmlComment(start: number): Part {
    if (lastCommentEnd >= 0) lastCommentEnd = source.indexOf('-->', start + 2)
    if (lastCommentEnd >= 0) return { role: 'comment', start, end: lastCommentEnd + 3 }
    return { role: 'unclosed-comment', start, end: start + 4 }
  }
}

function firstMatch(syntaxes: readonly Syntax[], source: string, start: number): Part | undefined {
  for (const { pattern, role } of syntaxes) {
    pattern.lastIndex = start
    const text = pattern.exec(source)?.[0]
    if (text === undefined) continue
    const found = typeof role === 'string' ? role : role(text)
    if (found && !(text.startsWith('_') && isEscaped(source, start)))
      return { role: found, start, end: start + text.length }
  }
  return undefined
}

function isEscaped(source: string, start: number): boolean {
  let slashes = 0
  while (source.charAt(start - 1 - slashes) === '\\') slashes++
  return slashes % 2 === 1
}

const builtIn = String.raw`[{<«[(]|\\(?=[[<])|\$(?=[A-Za-zÀ-ɏ_{])|%(?=[A-Za-zÀ-ɏ_{%=[])|#(?=(?:##)?[A-Za-zÀ-ɏ_{])|\*(?=\|)|__|@(?=@)|:(?=[a-z])|(?<![A-Za-zÀ-ɏ0-9])(?:XX|[dD][dD][-/.]|[mM][mM][-/.])`
const builtInCandidates = new RegExp(builtIn, 'g')

function candidatesFor(custom: readonly PlaceholderSyntax[]): RegExp {
  const opens = custom.map(({ open }) => literal(open)).filter(open => open !== '')
  return opens.length === 0 ? builtInCandidates : new RegExp([...opens, builtIn].join('|'), 'g')
}

function customSyntax({ open, close }: PlaceholderSyntax): Syntax {
  const [from, to] = [literal(open), literal(close)]
  return { pattern: new RegExp(`${from}(?:(?!${from}|${to})[^\\n]){1,200}?${to}`, 'y'), role: 'value' }
}

function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
}

const dateLetters = String.raw`(?:[dD]{2}([-/.])[mM]{2}\1(?:[yYjJ]{2}){1,2}|[mM]{2}([-/.])[dD]{2}\2(?:[yYjJ]{2}){1,2})(?![A-Za-zÀ-ɏ0-9])`

const syntaxes: Record<string, readonly Syntax[] | undefined> = {
  '{': [
    { pattern: /\{#(?:(?!\{#|#\})[^]){0,20000}#\}/y, role: 'comment' },
    { pattern: /\{\{~?!--(?:(?!\{\{~?!--|--~?\}\})[^]){0,20000}--~?\}\}/y, role: 'comment' },
    { pattern: /\{\{~?!(?:(?!\{\{|\}\})[^]){0,20000}\}\}/y, role: 'comment' },
    { pattern: /\{\{(?:- )?\/\*(?:(?!\/\*|\*\/)[^]){0,20000}\*\/(?: -)?\}\}/y, role: 'comment' },
    { pattern: /\{\{\{?(?:(?!\{\{|\}\})[^]){0,2000}\}\}\}?/y, role: doubleBraceRole },
    {
      pattern:
        /\{%-?\s*comment\b[^%]{0,200}%\}(?:(?!\{%-?\s*comment)[^]){0,20000}?\{%-?\s*endcomment\s*-?%\}/y,
      role: 'comment',
    },
    { pattern: /\{%(?:(?!\{%|%\})[^]){0,2000}%\}/y, role: tagRole },
    { pattern: /\{[^{}\r\n]{1,200}\}/y, role: braceRole },
  ],
  $: [
    { pattern: /\$\{[^{}\r\n]{1,200}\}/y, role: 'value' },
    {
      pattern: /(?<![A-Za-zÀ-ɏ0-9$])\$[A-Za-zÀ-ɏ_][A-Za-zÀ-ɏ0-9_.]{0,80}\$(?![A-Za-zÀ-ɏ0-9$])/y,
      role: 'value',
    },
  ],
  '%': [
    { pattern: /%\{[^{}\r\n]{1,200}\}/y, role: 'value' },
    { pattern: /%%=(?:(?!%%)[^]){1,2000}=%%/y, role: 'value' },
    { pattern: /%%\[(?:(?!%%)[^]){1,2000}\]%%/y, role: 'control' },
    {
      pattern: /(?<![A-Za-zÀ-ɏ0-9%])(%%?)[A-Za-zÀ-ɏ_][A-Za-zÀ-ɏ0-9_.:-]{0,80}\1(?![A-Za-zÀ-ɏ0-9%])/y,
      role: 'value',
    },
  ],
  '<': [
    { pattern: /<<[^<>\r\n]{1,200}>>/y, role: 'value' },
    { pattern: /<%--(?:(?!<%|--%>)[^]){0,20000}--%>/y, role: 'comment' },
    { pattern: /<%#(?:(?!<%|%>)[^]){0,20000}%>/y, role: 'comment' },
    { pattern: /<%(?:(?!<%|%>)[^]){0,2000}%>/y, role: serverTagRole },
    { pattern: /<#--(?:(?!<#--|-->)[^]){0,20000}-->/y, role: 'comment' },
    {
      pattern: /<\/?[#@][a-zA-Z][^<>]{0,500}>/y,
      role: text => (/^<#else/.test(text) ? 'separator' : 'control'),
    },
    {
      pattern: /<\?(?:(?!<\?|\?>)[^]){1,2000}\?>/y,
      role: text => (text.startsWith('<?=') ? 'value' : 'control'),
    },
  ],
  '«': [{ pattern: /«[A-Za-zÀ-ɏ_][A-Za-zÀ-ɏ0-9_.]{0,80}»/y, role: 'value' }],
  '[': [
    { pattern: /\[\[[^[\]\r\n]{1,200}\]\](?!\()/y, role: 'value' },
    { pattern: /\[%[^[\]\r\n]{1,200}%\]/y, role: 'value' },
  ],
  '\\': [{ pattern: /\\[[<][^[\]<>\\\r\n]{1,200}\\?[\]>]/y, role: escapedRole }],
  '(': [
    { pattern: /\(\([^()\r\n?.,;!]{1,100}\)\)/y, role: 'value' },
    {
      pattern: /\((?:[^()\s]+ ){1,4}(?:invullen|aanvullen|invoegen|in te vullen|toevoegen|kiezen)\)/iy,
      role: 'note',
    },
    {
      pattern: /\((?:vul|voeg) (?!(?:het|dit|een) formulier\b)[^()\r\n.;!?]{1,60} (?:in|toe)\)/iy,
      role: 'note',
    },
    { pattern: /\((?:insert|fill in|enter) (?!(?:the|this|a) form\b)[^()\r\n.;!?]{1,60}\)/iy, role: 'note' },
    { pattern: /\(in te vullen\)/iy, role: 'note' },
  ],
  '*': [
    {
      pattern: /\*\|[^|*\r\n]{1,200}\|\*/y,
      role: text =>
        /^\*\|(?:IF|IFNOT|ELSEIF|ELSE|END|INTERESTED)\b/.test(text) ? mergeTagRole(text) : 'value',
    },
  ],
  _: [
    {
      pattern:
        /(?<![A-Za-zÀ-ɏ0-9_])__[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ0-9.-]{0,60}(?:_[A-Za-zÀ-ɏ0-9.-]{1,60}){0,8}__(?![A-Za-zÀ-ɏ0-9_])/y,
      role: underscoreRole,
    },
    { pattern: /(?<=[^\s_][ \t]{0,20})_{4,}/y, role: 'value' },
    { pattern: /(?<!_)_{4,}(?=[ \t]{0,20}[^\s_])/y, role: 'value' },
  ],
  '#': [
    { pattern: /#\{[^{}\r\n]{1,200}\}/y, role: 'value' },
    {
      pattern: /(?<![A-Za-zÀ-ɏ0-9#])(#|###)[A-Za-zÀ-ɏ_][A-Za-zÀ-ɏ0-9_.]{0,80}\1(?![A-Za-zÀ-ɏ0-9#])/y,
      role: 'value',
    },
  ],
  '@': [{ pattern: /@@[A-Za-zÀ-ɏ_][A-Za-zÀ-ɏ0-9_.]{0,80}@@/y, role: 'value' }],
  // Laravel's `:order_number`; an emoji's name such as `:thumbs_up:` ends in a colon too.
  ':': [
    {
      pattern: /(?<![A-Za-zÀ-ɏ0-9_:/.])(?::[a-z]{1,30}(?:_[a-z]{1,30}){1,6})(?![A-Za-zÀ-ɏ0-9_:])/y,
      role: 'value',
    },
  ],
  X: [{ pattern: /XX+(?:[-/.:]XX+)*(?![A-Za-zÀ-ɏ0-9])/y, role: 'value' }],
  d: [{ pattern: new RegExp(dateLetters, 'y'), role: 'value' }],
  D: [{ pattern: new RegExp(dateLetters, 'y'), role: 'value' }],
  m: [{ pattern: new RegExp(dateLetters, 'y'), role: 'value' }],
  M: [{ pattern: new RegExp(dateLetters, 'y'), role: 'value' }],
}

/** Handlebars, Mustache, Go and the like. */
function doubleBraceRole(text: string): Role | undefined {
  const inner = text.replace(/^\{+[~-]?\s*|\s*[~-]?\}+$/g, '')
  if (/^(?:\^$|else\b)/.test(inner)) return 'separator'
  if (/^[#/^>=]|^(?:end|if|range|with|block|define|template|include)(?:\s|$)/.test(inner)) return 'control'
  return /\n[ \t]*\r?\n/.test(text) ? undefined : 'value'
}

/** Jinja, Liquid, Twig and Nunjucks; Help Scout writes its values like this too: `{%customer.firstName%}`. */
function tagRole(text: string): Role {
  if (/^\{%-?\s*(?:else|elif|elsif|elseif|when)\b/.test(text)) return 'separator'
  return /^\{%\s*[a-z]+\.\w/i.test(text) ? 'value' : 'control'
}

function braceRole(text: string): Role {
  if (/^\{:?else\b/.test(text)) return 'separator'
  return /^\{(?:[/#:@]|(?:if|elseif|foreach|section|include)\s)/.test(text) ? 'control' : 'value'
}

function serverTagRole(text: string): Role {
  if (/^<%[-=]/.test(text)) return 'value'
  return /^<%\s*\}?\s*else\b/.test(text) ? 'separator' : 'control'
}

function mergeTagRole(text: string): Role {
  return text.startsWith('*|ELSE') ? 'separator' : 'control'
}

/** `__niet__` is a stressed word, `__naam__` a placeholder. */
function underscoreRole(text: string): Role | undefined {
  return stressed.has(text.slice(2, -2).toLowerCase()) ? undefined : 'value'
}

const stressed = new Set(
  'niet geen nooit nog wel alle alles altijd alleen enkel één zeer heel meteen direct gratis let op not no never all always only must very now free please any every'.split(
    ' ',
  ),
)

/** GOV.UK Notify: `((late??We are sorry.))` shows its text on a condition. */
function conditional(source: string, start: number): Part[] {
  conditionalOpening.lastIndex = start
  const opening = conditionalOpening.exec(source)?.[0]
  if (opening === undefined) return []
  const end = start + opening.length
  const close = source.slice(end, end + 2000).indexOf('))')
  if (close < 0) return []
  return [
    { role: 'control', start, end },
    { role: 'control', start: end + close, end: end + close + 2 },
  ]
}

const conditionalOpening = /\(\([^()\r\n?]{1,100}\?\?/y
