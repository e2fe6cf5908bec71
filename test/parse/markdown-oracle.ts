/** What remark's parser says that the customer sees of a text, as a second opinion on our own reading. */
import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'

/** The visible text of each block, white space normalised; undefined where HTML blocks make that a matter of taste. */
export function visibleBlocks(markdown: string): string[] | undefined {
  const blocks: string[] = []
  const tree = fromMarkdown(markdown, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] })
  return visit(tree, blocks) ? blocks.map(normalise).filter(text => text !== '') : undefined
}

export function normalise(text: string): string {
  return text.replace(/[\s\ue003]+/g, ' ').trim()
}

function visit(node: Nodes, blocks: string[]): boolean {
  if (node.type === 'html') return false
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
    blocks.push(shown(node))
  else if (node.type === 'code') blocks.push(node.value)
  else if ('children' in node) return node.children.every(child => visit(child, blocks))
  return true
}

function shown(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (node.type === 'break') return '\n'
  if (node.type === 'inlineCode') return '\ue003'
  if (node.type === 'html') return /^<br\b/i.test(node.value) ? '\n' : ''
  return 'children' in node ? node.children.map(shown).join('') : ''
}
