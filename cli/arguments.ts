import { type ParseArgsConfig, parseArgs } from 'node:util';
import { type Day, isRealDay } from '@/domain/calendar';

/** Something the person at the keyboard can put right: said in plain words, exit code 2. `message` is a key of `cli`. */
export class UsageError extends Error {
  constructor(
    readonly key: string,
    readonly values: Record<string, string> = {},
  ) {
    super(key);
  }
}

type Options = NonNullable<ParseArgsConfig['options']>;
const JSON_OPTION = { json: { type: 'boolean', default: false } } as const;

/** Reads a subcommand's options; `--json` is always one of them. Throws UsageError on one it does not know. */
export function readArguments<Given extends Options>(args: string[], options: Given, allowPositionals = false) {
  const all = { ...JSON_OPTION, ...options };
  try {
    return parseArgs({ args, options: all, allowPositionals, strict: true });
  } catch (error) {
    throw asUsageError(error);
  }
}

function asUsageError(error: unknown): unknown {
  if (!(error instanceof TypeError) || !('code' in error)) return error;
  const named = error.message.match(/'([^'\s]+)/)?.[1] ?? '';
  if (error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return new UsageError('unknownOption', { option: named });
  if (error.code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL') return new UsageError('unexpected', { word: named });
  if (error.code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return new UsageError('wrongValue', { option: named });
  return error;
}

/** A day given on the command line, or the one that stands in for it. */
export function dayArgument(option: string, given: string | undefined, otherwise: Day): Day {
  if (given === undefined) return otherwise;
  if (!isRealDay(given)) throw new UsageError('notADay', { option, value: given });
  return given;
}
