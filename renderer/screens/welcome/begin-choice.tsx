import { Radio, SimpleGrid } from '@mantine/core'
import { useText } from '../../text/text.ts'
import type { Answers } from './answers.ts'
import classes from './welcome.module.css'

interface BeginChoiceProps {
  readonly begin: Answers['begin']
  readonly onChange: (begin: Answers['begin']) => void
}

const options = ['sample', 'empty'] as const

/** A sample shop to try things in, or an empty one of one's own. */
export function BeginChoice({ begin, onChange }: BeginChoiceProps) {
  const t = useText()
  return (
    <Radio.Group
      value={begin}
      label={t('welcome.begin')}
      classNames={{ label: classes.legend ?? '' }}
      onChange={(value) => onChange(value === 'empty' ? 'empty' : 'sample')}
    >
      <SimpleGrid cols={2} spacing="md" mt="xs">
        {options.map((option) => (
          <label key={option} className={classes.choice} data-chosen={begin === option || undefined}>
            <Radio value={option} aria-describedby={`begin-${option}`} label={t(`welcome.${option}`)} />
            <span id={`begin-${option}`} className={classes.choiceBody}>
              {t(`welcome.${option}Body`)}
            </span>
          </label>
        ))}
      </SimpleGrid>
    </Radio.Group>
  )
}
