import { Button } from '@mantine/core'
import { useState, type SubmitEvent } from 'react'
import type { CallError } from '../../../domain/service/protocol.ts'
import { useText } from '../../text/text.ts'
import { Refused } from '../../ui/field/refused.tsx'
import { guessedAnswers, missingAnswers } from './answers.ts'
import { BeginChoice } from './begin-choice.tsx'
import { openShop } from './open-shop.ts'
import { ShopQuestions } from './shop-questions.tsx'
import { WelcomeSide } from './welcome-side.tsx'
import classes from './welcome.module.css'

/** The first start: what has to be known before a parcel can leave. */
export function Welcome() {
  const t = useText()
  const [answers, setAnswers] = useState(guessedAnswers)
  const [isAsked, setAsked] = useState(false)
  const [isOpening, setOpening] = useState(false)
  const [refusal, setRefusal] = useState<CallError | null>(null)
  const missing = missingAnswers(answers)

  const submit = async () => {
    setAsked(true)
    setRefusal(null)
    if (missing.size > 0) return
    setOpening(true)
    const opened = await openShop(answers)
    setOpening(false)
    if (!opened.ok) setRefusal(opened.refusal)
  }
  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    void submit()
    // Once the fields are marked.
    setTimeout(() => form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
  }
  return (
    <div className={classes.welcome}>
      <WelcomeSide />
      <main className={classes.main}>
        <form className={classes.form} onSubmit={onSubmit} noValidate>
          <header>
            <h1 className={classes.title}>{t('welcome.title')}</h1>
            <p className={classes.lead}>{t('welcome.lead')}</p>
          </header>
          <ShopQuestions answers={answers} missing={isAsked ? missing : new Set()} onChange={setAnswers} />
          <BeginChoice begin={answers.begin} onChange={(begin) => setAnswers({ ...answers, begin })} />
          <Refused refusal={refusal} />
          <footer className={classes.foot}>
            <p className={classes.said} role="status">
              {isOpening && answers.begin === 'sample' && t('welcome.preparing')}
            </p>
            <Button type="submit" size="md" loading={isOpening}>
              {t('welcome.open')}
            </Button>
          </footer>
        </form>
      </main>
    </div>
  )
}
