import { useState } from 'react'
import { useAct } from '../../../api/use-act.ts'
import { useView } from '../../../api/use-view.ts'
import { useFormats } from '../../../text/format/formats.ts'
import { useText } from '../../../text/text.ts'
import type { Action } from '../../../ui/action/action.ts'
import { ActionButton } from '../../../ui/action/action-button.tsx'
import { useActions } from '../../../ui/action/registry.ts'
import { Code } from '../../../ui/code.tsx'
import { DetailPane, DetailSection, Facts } from '../../../ui/detail/detail-pane.tsx'
import { notify, notifyRefusal } from '../../../ui/notice/notice.ts'
import { ViewState } from '../../../ui/state/view-state.tsx'
import classes from '../buying.module.css'
import { dayNumber, type SupplierDetail } from './supplier-detail.ts'
import { SupplierDialog } from './supplier-dialog.tsx'
import { SupplierRecord } from './supplier-record.tsx'
import { SupplierOffers } from './supplier-offers.tsx'

/** All of one supplier: terms, contacts, what they sell. */
export function SupplierPane({ id, close }: { readonly id: number; readonly close: () => void }) {
  const t = useText()
  const view = useView('suppliers.get', { id }, { keep: true })
  const supplier = view.data
  return (
    <DetailPane
      label={supplier?.name ?? t('ui.detail')}
      title={supplier === undefined ? t('ui.detail') : <span translate="no">{supplier.name}</span>}
      close={close}
      acts={supplier && <SupplierActs supplier={supplier} close={close} />}
    >
      <ViewState view={view}>
        {(detail) => (
          <>
            <SupplierFacts supplier={detail} />
            <SupplierRecord id={detail.id} />
            <SupplierOffers supplier={detail} />
          </>
        )}
      </ViewState>
    </DetailPane>
  )
}

function SupplierFacts({ supplier }: { readonly supplier: SupplierDetail }) {
  const t = useText()
  const { money } = useFormats()
  const { leadTimeDays, minOrderMinor, currency, orderWeekdays, contacts, address, note, account, inspection } = supplier
  const days = orderWeekdays.map((day) => t(`buying.supplier.weekday.d${dayNumber(day)}`)).join(', ')
  return (
    <>
      <div className={classes.head}>
        <Facts
          facts={[
            {
              label: t('buying.supplier.lead'),
              value: leadTimeDays === null ? t('buying.suppliers.unknown') : t('buying.suppliers.days', { count: leadTimeDays }),
            },
            { label: t('buying.supplier.currency'), value: currency },
            { label: t('buying.supplier.minimum'), value: money(minOrderMinor, currency) },
            { label: t('buying.supplier.orderDays'), value: days === '' ? t('buying.supplier.anyDay') : days },
            { label: t('buying.supplier.inspection'), value: t(`buying.supplier.inspections.${inspection}`) },
            ...(account === '' ? [] : [{ label: t('buying.supplier.account'), value: <Code>{account}</Code> }]),
          ]}
        />
      </div>
      <DetailSection title={t('buying.supplier.contacts')}>
        {contacts.length === 0 && <p className={classes.quiet}>{t('buying.supplier.noContacts')}</p>}
        <ul className={classes.list}>
          {contacts.map((contact) => (
            <li key={`${contact.name} ${contact.email}`} className={classes.note}>
              <strong translate="no">{contact.name}</strong>{' '}
              <span className={classes.quiet}>{[contact.role, contact.email, contact.phone].filter((part) => part !== '').join(', ')}</span>
            </li>
          ))}
        </ul>
        {address !== '' && <p className={classes.note}>{address}</p>}
      </DetailSection>
      {note !== '' && (
        <DetailSection title={t('buying.supplier.note')}>
          <p className={classes.note}>{note}</p>
        </DetailSection>
      )}
    </>
  )
}

function SupplierActs({ supplier, close }: { readonly supplier: SupplierDetail; readonly close: () => void }) {
  const t = useText()
  const [isEditing, setEditing] = useState(false)
  const retire = useAct('suppliers.retire')
  const end = async () => {
    const done = await retire.run({ id: supplier.id })
    if (!done.ok) return notifyRefusal(done.refusal)
    notify({ tone: 'ok', text: t('buying.supplier.retired', { name: supplier.name }) })
    close()
  }
  const actions: readonly Action[] = [
    { name: 'buying.editSupplier', label: t('buying.supplier.edit'), key: 'e', perform: () => setEditing(true) },
    { name: 'buying.retireSupplier', label: t('buying.supplier.retire'), perform: () => void end() },
  ]
  useActions(actions)
  return (
    <>
      {actions.map((action) => (
        <ActionButton key={action.name} action={action} />
      ))}
      {isEditing && <SupplierDialog supplier={supplier} close={() => setEditing(false)} />}
    </>
  )
}
