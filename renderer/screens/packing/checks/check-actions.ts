import type { Text } from '../../../text/text.ts'
import type { Action } from '../../../ui/action/action.ts'
import type { Answering } from './use-answering.ts'

type Acts = Pick<Answering, 'check' | 'canSubmit' | 'submit' | 'skip'>

/** What answers the check that is asked now; digits and codes answer the others where they stand. */
export function checkActions(t: Text, { check, canSubmit, submit, skip }: Acts): readonly Action[] {
  if (check === undefined) return []
  const passOver: Action = { name: 'packing.skip', label: t('packing.keys.skip'), key: 'F3', command: 'SKIP', perform: skip }
  const label = mainLabel(t, check.ask.kind)
  return [
    ...(check.required ? [] : [passOver]),
    ...(label === null
      ? []
      : [
          {
            name: 'packing.answer',
            label,
            key: 'F9',
            command: 'DONE',
            tone: 'main',
            enabled: canSubmit,
            perform: submit,
          } satisfies Action,
        ]),
  ]
}

type Kind = NonNullable<Answering['check']>['ask']['kind']

function mainLabel(t: Text, kind: Kind): string | null {
  switch (kind) {
    case 'tick':
      return t('packing.keys.tickNext')
    case 'number':
      return t('packing.keys.keepNumber')
    case 'photo':
      return t('packing.keys.takePhoto')
    case 'choose':
    case 'scan':
      return null
  }
}
