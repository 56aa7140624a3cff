import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import type { Check } from '../../../../domain/checklists/contract.ts'
import { useText } from '../../../text/text.ts'
import { blankCheck } from './blank-check.ts'
import { CheckFields } from './check-fields.tsx'
import classes from './checklists.module.css'

interface ChecksFieldsProps {
  readonly checks: readonly Check[]
  readonly onChange: (checks: readonly Check[]) => void
}

export function ChecksFields({ checks, onChange }: ChecksFieldsProps) {
  const t = useText()
  const move = (from: number, by: -1 | 1) => {
    const moved = [...checks]
    const [one] = moved.splice(from, 1)
    if (one !== undefined) moved.splice(from + by, 0, one)
    onChange(moved)
  }
  return (
    <>
      <ol className={classes.checks}>
        {checks.map((check, index) => (
          <CheckFields
            key={check.key}
            check={check}
            number={index + 1}
            isLast={index === checks.length - 1}
            onChange={(changed) => onChange(checks.map((one, at) => (at === index ? changed : one)))}
            remove={() => onChange(checks.filter((_, at) => at !== index))}
            move={(by) => move(index, by)}
          />
        ))}
      </ol>
      <div>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconPlus size={14} />}
          onClick={() => onChange([...checks, blankCheck('tick')])}
        >
          {t('checklists.addCheck')}
        </Button>
      </div>
    </>
  )
}
