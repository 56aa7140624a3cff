import type { Substitution } from '../../../../domain/substitutes/contract.ts'
import { useAct } from '../../../api/use-act.ts'
import { useView } from '../../../api/use-view.ts'
import { useText } from '../../../text/text.ts'
import { ActionButton } from '../../../ui/action/action-button.tsx'
import type { Action } from '../../../ui/action/action.ts'
import { useActions } from '../../../ui/action/registry.ts'
import { DetailSection } from '../../../ui/detail/detail-pane.tsx'
import { notify, notifyRefusal } from '../../../ui/notice/notice.ts'
import { Moment } from '../../../ui/time/clock.tsx'
import classes from './substitutes.module.css'

/** What the customer is asked to take instead, and what they said. */
export function OrderSubstitutes({ orderId }: { readonly orderId: number }) {
  const t = useText()
  const { data } = useView('substitutes.ofOrder', { orderId })
  const all = data?.substitutions ?? []
  if (all.length === 0) return null
  return (
    <DetailSection title={t('orders.substitutes.title')}>
      <ul className={classes.questions}>
        {all.map((one) => (
          <li key={one.id} className={classes.question}>
            <p className={classes.ask}>{t('orders.substitutes.ask', one)}</p>
            <p className={classes.quiet} translate="no">
              {one.substituteName}
            </p>
            {one.status === 'asked' ? <Answer question={one} /> : <Answered question={one} />}
          </li>
        ))}
      </ul>
    </DetailSection>
  )
}

function Answer({ question }: { readonly question: Substitution }) {
  const t = useText()
  const answer = useAct('substitutes.answer')
  const say = async (consent: boolean) => {
    const result = await answer.run({ id: question.id, consent })
    if (result.ok) notify({ tone: 'ok', text: t(consent ? 'orders.substitutes.agreed' : 'orders.substitutes.declined', question) })
    else notifyRefusal(result.refusal)
  }
  const yes: Action = {
    name: 'orders.substitute-agreed',
    label: t('orders.substitutes.yes'),
    key: 'y',
    enabled: !answer.busy,
    perform: () => void say(true),
  }
  const no: Action = {
    name: 'orders.substitute-declined',
    label: t('orders.substitutes.no'),
    key: 'n',
    enabled: !answer.busy,
    perform: () => void say(false),
  }
  useActions([yes, no])
  return (
    <div className={classes.acts}>
      <ActionButton action={yes} />
      <ActionButton action={no} />
    </div>
  )
}

function Answered({ question }: { readonly question: Substitution }) {
  const t = useText()
  return (
    <p className={classes.quiet}>
      {t(`orders.substitutes.status.${question.status}`)}
      {question.person !== '' && ` · ${question.person}`} {question.answeredAt !== null && <Moment at={question.answeredAt} />}
    </p>
  )
}
