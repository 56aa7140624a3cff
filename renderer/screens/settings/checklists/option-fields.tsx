import { ActionIcon, Button, TextInput } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { type CheckOption, mostOptions } from '../../../../domain/checklists/contract.ts'
import { useText } from '../../../text/text.ts'
import classes from './checklists.module.css'

interface OptionFieldsProps {
  readonly options: readonly CheckOption[]
  readonly onChange: (options: readonly CheckOption[]) => void
}

/** The answers that a person can choose; one with a message keeps the parcel back. */
export function OptionFields({ options, onChange }: OptionFieldsProps) {
  const t = useText()
  const change = (index: number, part: Partial<CheckOption>) =>
    onChange(options.map((one, at) => (at === index ? { ...one, ...part } : one)))
  return (
    <fieldset className={classes.optionList}>
      <legend className={classes.legend}>{t('checklists.options')}</legend>
      {options.map((option, index) => (
        // Its digit is all that an answer has before it has words.
        <div key={index} className={classes.option}>
          <kbd>{index + 1}</kbd>
          <TextInput
            aria-label={t('checklists.option', { number: index + 1 })}
            placeholder={t('checklists.option', { number: index + 1 })}
            value={option.text}
            onChange={(event) => change(index, { text: event.currentTarget.value })}
          />
          <TextInput
            aria-label={`${t('checklists.option', { number: index + 1 })}: ${t('checklists.optionStop')}`}
            placeholder={t('checklists.optionStop')}
            value={option.stop}
            onChange={(event) => change(index, { stop: event.currentTarget.value })}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            size={30}
            disabled={options.length <= 2}
            aria-label={t('checklists.removeOption', option)}
            onClick={() => onChange(options.filter((_, at) => at !== index))}
          >
            <IconX size={16} />
          </ActionIcon>
        </div>
      ))}
      {options.length < mostOptions && (
        <div>
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconPlus size={14} />}
            onClick={() => onChange([...options, { text: '', stop: '' }])}
          >
            {t('checklists.addOption')}
          </Button>
        </div>
      )}
    </fieldset>
  )
}
