import type { Check, CheckKind } from '../../../../domain/checklists/contract.ts'

function newKey(): string {
  return crypto.randomUUID().slice(0, 8)
}

/** A new check of a kind; what is written on another stays where both have it. */
export function blankCheck(kind: CheckKind, from?: Check): Check {
  const asked = {
    key: from?.key ?? newKey(),
    text: from?.text ?? '',
    help: from?.help ?? '',
    required: from?.required ?? true,
  }
  switch (kind) {
    case 'tick':
    case 'photo':
      return { ...asked, kind }
    case 'choose':
      return {
        ...asked,
        kind,
        options: [
          { text: '', stop: '' },
          { text: '', stop: '' },
        ],
      }
    case 'number':
      return { ...asked, kind, unit: '', least: null, most: null }
    case 'scan':
      return { ...asked, kind, wanted: 'serial', code: '' }
  }
}
