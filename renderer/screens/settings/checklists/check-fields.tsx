import { ActionIcon, Switch, TextInput } from '@mantine/core'
import { type Icon, IconArrowDown, IconArrowUp, IconX } from '@tabler/icons-react'
import { type Check, checkKinds } from '../../../../domain/checklists/contract.ts'
import { useText } from '../../../text/text.ts'
import { SelectField } from '../../../ui/field/select-field.tsx'
import { blankCheck } from './blank-check.ts'
import classes from './checklists.module.css'
import { KindFields } from './kind-fields.tsx'

interface CheckFieldsProps {
  readonly check: Check
  readonly number: number
  readonly isLast: boolean
  readonly onChange: (check: Check) => void
  readonly remove: () => void
  readonly move: (by: -1 | 1) => void
}

/** One check: what to do, how it is answered, and what that needs. */
export function CheckFields({ check, number, isLast, onChange, remove, move }: CheckFieldsProps) {
  const t = useText()
  const { text } = check
  return (
    <li className={classes.check}>
      <div className={classes.checkHead}>
        <strong>{t('checklists.numbered', { number })}</strong>
        <Switch
          label={t('checklists.required')}
          labelPosition="left"
          checked={check.required}
          onChange={(event) => onChange({ ...check, required: event.currentTarget.checked })}
        />
        <HeadAct label={t('checklists.checkUp', { text })} icon={IconArrowUp} isOff={number === 1} perform={() => move(-1)} />
        <HeadAct label={t('checklists.checkDown', { text })} icon={IconArrowDown} isOff={isLast} perform={() => move(1)} />
        <HeadAct label={t('checklists.removeCheck', { text })} icon={IconX} isOff={number === 1 && isLast} perform={remove} />
      </div>
      <div className={classes.pair}>
        <TextInput
          label={t('checklists.text')}
          value={text}
          required
          onChange={(event) => onChange({ ...check, text: event.currentTarget.value })}
        />
        <SelectField
          label={t('checklists.kind')}
          value={check.kind}
          choices={checkKinds.map((value) => ({ value, label: t(`checklists.kinds.${value}`) }))}
          onChange={(value) => onChange(blankCheck(checkKinds.find((known) => known === value) ?? 'tick', check))}
        />
      </div>
      <TextInput
        label={t('checklists.help')}
        value={check.help}
        onChange={(event) => onChange({ ...check, help: event.currentTarget.value })}
      />
      <KindFields check={check} onChange={onChange} />
    </li>
  )
}

interface HeadActProps {
  readonly label: string
  readonly icon: Icon
  readonly isOff: boolean
  readonly perform: () => void
}

function HeadAct({ label, icon: Sign, isOff, perform }: HeadActProps) {
  return (
    <ActionIcon variant="subtle" color="gray" size={30} disabled={isOff} aria-label={label} onClick={perform}>
      <Sign size={16} />
    </ActionIcon>
  )
}
