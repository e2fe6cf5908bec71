/** The yardstick of the benchmarks: Markdown parsed by remark-parse, plain, and nothing else. */
import remarkParse from 'remark-parse'
import { unified } from 'unified'

const processor = unified().use(remarkParse)

export function remark(text: string): unknown {
  return processor.parse(text)
}
