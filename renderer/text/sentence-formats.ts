import type { i18n } from 'i18next'
import { houseText } from '../../domain/checklists/house.ts'
import { formats } from './format/formats.ts'
import { now } from './now.ts'

/** How values are written inside sentences: `{{onHand, units}}`. The value types are in text.ts. */
export function addSentenceFormats(instance: i18n): void {
  const resource = (key: string): unknown =>
    instance.getResource(instance.language, 'translation', key) ?? instance.getResource('en', 'translation', key)
  const add = (name: string, write: (value: unknown) => string) => instance.services.formatter?.add(name, write)
  const state = (of: 'order' | 'parcel' | 'batch' | 'return' | 'flag' | 'hold' | 'purchase' | 'purchaseActDone') => (value: unknown) => {
    const word: unknown = resource(`states.${of}.${String(value)}`)
    return typeof word === 'string' ? word.toLowerCase() : String(value)
  }

  add('number', (value) => formats.current().number(Number(value)))
  add('grams', (value) => formats.current().grams(Number(value)))
  add('instant', (value) => formats.current().moment(Number(value), now.current()))
  add('handlingFlag', state('flag'))
  add('calendarDay', (value) => (value === '' ? '' : formats.current().dayOfYear(String(value))))
  add('units', (value) => instance.t('ui.units', { count: Number(value) }))
  const word = (of: 'kind' | 'unsupported' | 'notText') => (value: unknown) => {
    const said: unknown = resource(`imports.${of}.${String(value)}`)
    return typeof said === 'string' ? said : String(value)
  }

  add('thing', (value) => {
    const said: unknown = resource(`scanning.thing.${String(value)}`)
    return typeof said === 'string' ? said : String(value)
  })
  add('commandUse', (value) => {
    // QTY1 to QTY9 are for the same.
    const said: unknown = resource(`scanning.commandUse.${String(value).replace(/\d$/, '')}`)
    return typeof said === 'string' ? said : String(value)
  })
  add('importKind', word('kind'))
  add('unsupportedReason', word('unsupported'))
  add('notText', word('notText'))
  const packWord = (of: 'wantedAct' | 'rangeSide' | 'meaningKind') => (value: unknown) => {
    const said: unknown = resource(`checklists.${of}.${String(value)}`)
    return typeof said === 'string' ? said : String(value)
  }

  add('checkText', (value) => {
    const house = houseText(String(value))
    const said: unknown = house === null ? null : resource(`packing.check.house.${house}`)
    return typeof said === 'string' ? said : String(value)
  })
  add('checkKind', packWord('wantedAct'))
  add('rangeSide', packWord('rangeSide'))
  add('meaningKind', packWord('meaningKind'))
  add('orderStatus', state('order'))
  add('holdReason', state('hold'))
  add('stopReason', (value) => (value === 'cancelled' ? state('order')(value) : state('hold')(value)))
  add('parcelStatus', state('parcel'))
  add('batchStatus', state('batch'))
  add('returnStatus', state('return'))
  add('purchaseStatus', state('purchase'))
  add('purchaseActDone', state('purchaseActDone'))
}
