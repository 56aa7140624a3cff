import { Button } from '@mantine/core'
import { useState } from 'react'
import type { PolicyScope } from '../../../../domain/reorder/contract.ts'
import { scopeKey, usualPolicy } from '../../../../domain/reorder/scope.ts'
import type { Output } from '../../../api/calls.ts'
import { useAct } from '../../../api/use-act.ts'
import { useText } from '../../../text/text.ts'
import type { Action } from '../../../ui/action/action.ts'
import { ActionButton } from '../../../ui/action/action-button.tsx'
import { useActions } from '../../../ui/action/registry.ts'
import { Code } from '../../../ui/code.tsx'
import { notify, notifyRefusal } from '../../../ui/notice/notice.ts'
import { PolicyDialog } from '../../../ui/reorder/policy-dialog.tsx'
import { sayPolicy } from '../../../ui/reorder/say-policy.ts'
import { RuleSection } from './rule-section.tsx'
import classes from './rules.module.css'

type SaidPolicy = Output<'reorder.policies'>['policies'][number]

/** How much is kept, for the shop, for classes and for items. */
export function PolicySection({ policies }: { readonly policies: readonly SaidPolicy[] }) {
  const t = useText()
  const [editing, setEditing] = useState<SaidPolicy | 'new' | null>(null)
  const save = useAct('reorder.setPolicy')
  const remove = async ({ scope, policy }: SaidPolicy) => {
    const done = await save.run({ scope, policy: null })
    if (!done.ok) return notifyRefusal(done.refusal)
    const undo = { label: t('ui.undo'), perform: () => void save.run({ scope, policy }) }
    notify({ tone: 'ok', text: t('reorder.rules.removed'), act: undo })
  }
  const add: Action = {
    name: 'reorder.addPolicy',
    label: t('reorder.rules.addPolicy'),
    key: 'n',
    tone: 'main',
    perform: () => setEditing('new'),
  }
  useActions([add])
  return (
    <RuleSection title={t('reorder.rules.policies')} hint={t('reorder.rules.policiesHint')} act={<ActionButton action={add} />}>
      {policies.length === 0 ? (
        <p className={classes.hint}>{t('reorder.rules.noPolicies')}</p>
      ) : (
        <ul className={classes.rows}>
          {policies.map((said) => (
            <li key={scopeKey(said.scope)}>
              <ScopeName scope={said.scope} sku={said.sku} />
              <span>{sayPolicy(t, said.policy)}</span>
              <span className={classes.acts}>
                <Button size="compact-sm" variant="default" onClick={() => setEditing(said)}>
                  {t('reorder.rules.changePolicy')}
                </Button>
                <Button size="compact-sm" variant="subtle" onClick={() => void remove(said)}>
                  {t('reorder.rules.removePolicy')}
                </Button>
              </span>
            </li>
          ))}
        </ul>
      )}
      <p className={classes.hint}>{t('reorder.rules.classes')}</p>
      {editing !== null && (
        <PolicyDialog
          scope={editing === 'new' ? null : editing.scope}
          policy={editing === 'new' ? usualPolicy : editing.policy}
          close={() => setEditing(null)}
        />
      )}
    </RuleSection>
  )
}

function ScopeName({ scope, sku }: { readonly scope: PolicyScope; readonly sku: string }) {
  const t = useText()
  if (scope.of === 'item') return <Code>{sku}</Code>
  return (
    <span>
      {scope.of === 'shop' ? t('reorder.rules.whole') : t('reorder.rules.class', { value: scope.value, steadiness: scope.steadiness })}
    </span>
  )
}
