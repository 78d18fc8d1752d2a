import { commands } from './commands.js';
import { optionKey } from './option.js';
import type { OptionSpec } from './option.js';

/** The JSON Schema of `inquit.config.json`, made from the tables of options. */
export function configSchema(): object {
  const sections = commands
    .map((command) => [command, command.options.filter((option) => option.configurable)] as const)
    .filter(([, options]) => options.length > 0);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'inquit.config.json',
    description: 'Options of the inquit command. What the command line says counts before it.',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { type: 'string' },
      ...Object.fromEntries(
        sections.map(([{ name }, options]) => [
          name,
          {
            description: `Options of inquit ${name}.`,
            type: 'object',
            additionalProperties: false,
            properties: Object.fromEntries(options.map((option) => [optionKey(option), toSchema(option)])),
          },
        ]),
      ),
    },
  };
}

function toSchema({ description, value }: OptionSpec): object {
  switch (value?.kind) {
    case undefined:
      return { description, type: 'boolean' };
    case 'choice':
      return { description, enum: value.choices };
    case 'choices':
      return {
        description,
        type: 'array',
        minItems: 1,
        items: { enum: value.choices },
      };
    case 'number':
      return {
        description,
        type: value.whole ? 'integer' : 'number',
        minimum: value.least,
        maximum: value.most,
      };
    case 'path':
      return {
        description: `${description}; relative to the folder of this file`,
        type: 'string',
        minLength: 1,
      };
    case 'text':
      return { description, type: 'string', minLength: 1 };
  }
}
