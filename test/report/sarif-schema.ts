/** What the SARIF 2.1.0 schema says of the objects that we write: names, types, ranges and what must be there. */

const text = { type: 'string', minLength: 1 }
const line = { type: 'integer', minimum: 1 }
const level = { enum: ['none', 'note', 'warning', 'error'] }
const index = { type: 'integer', minimum: -1 }

const message = closed({ text, markdown: text }, ['text'])
const artifactLocation = closed({ uri: { ...text, pattern: '^[!-~]+$' }, uriBaseId: text })
const region = closed({ startLine: line, startColumn: line, endLine: line, endColumn: line }, ['startLine'])
const strings = { type: 'object', additionalProperties: text }

const result = closed(
  {
    ruleId: text,
    ruleIndex: index,
    level,
    message,
    locations: list(closed({ physicalLocation: closed({ artifactLocation, region }) })),
    partialFingerprints: strings,
    fixes: list(
      closed(
        {
          artifactChanges: list(
            closed(
              {
                artifactLocation,
                replacements: list(
                  closed({ deletedRegion: region, insertedContent: closed({ text: { type: 'string' } }) }, [
                    'deletedRegion',
                  ]),
                ),
              },
              ['artifactLocation', 'replacements'],
            ),
          ),
        },
        ['artifactChanges'],
      ),
    ),
  },
  ['message', 'ruleId'],
)

const rule = closed(
  {
    id: text,
    name: text,
    shortDescription: message,
    fullDescription: message,
    helpUri: text,
    help: message,
    defaultConfiguration: closed({ level }),
    properties: { type: 'object', properties: { tags: { type: 'array', items: text, uniqueItems: true } } },
  },
  ['id'],
)

const driver = closed(
  {
    name: text,
    version: text,
    semanticVersion: text,
    rules: { type: 'array', items: rule, uniqueItems: true },
  },
  ['name'],
)

const run = closed(
  {
    tool: closed({ driver }, ['driver']),
    automationDetails: closed({ id: text }),
    columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
    originalUriBaseIds: { type: 'object', additionalProperties: closed({ uri: text, description: message }) },
    invocations: list(
      closed(
        {
          executionSuccessful: { type: 'boolean' },
          toolExecutionNotifications: list(closed({ level, message }, ['message'])),
        },
        ['executionSuccessful'],
      ),
    ),
    results: list(result),
  },
  ['tool'],
)

export const sarifSchema = closed({ $schema: text, version: { const: '2.1.0' }, runs: list(run) }, [
  'version',
  'runs',
])

function closed(properties: Record<string, object>, required: string[] = []) {
  return { type: 'object', properties, required, additionalProperties: false }
}

function list(items: object) {
  return { type: 'array', items }
}
