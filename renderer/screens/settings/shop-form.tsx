import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Shop } from '../../../domain/settings/contract.ts'
import { useView } from '../../api/use-view.ts'
import { useText } from '../../text/text.ts'
import { Refused } from '../../ui/field/refused.tsx'
import { ViewState } from '../../ui/state/view-state.tsx'
import classes from './settings.module.css'
import { useShopDraft, type ShopDraft } from './use-shop-draft.ts'

/** A part of the shop's settings with its save bar, which shows as soon as something is changed. */
export function ShopForm({ children }: { readonly children: (draft: ShopDraft) => ReactNode }) {
  const view = useView('settings.get', {})
  return <ViewState view={view}>{({ shop, version }) => shop !== null && <Form stored={{ shop, version }}>{children}</Form>}</ViewState>
}

interface FormProps {
  readonly stored: { readonly shop: Shop; readonly version: number }
  readonly children: (draft: ShopDraft) => ReactNode
}

function Form({ stored, children }: FormProps) {
  const t = useText()
  const draft = useShopDraft(stored)
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault()
        draft.save()
      }}
    >
      {children(draft)}
      {draft.isChanged && (
        <div className={classes.saveBar}>
          <Refused refusal={draft.refusal} />
          <span>{t('settings.unsaved')}</span>
          <Button variant="default" onClick={draft.discard}>
            {t('settings.discard')}
          </Button>
          <Button type="submit" loading={draft.isBusy}>
            {t('ui.save')}
          </Button>
        </div>
      )}
    </form>
  )
}
