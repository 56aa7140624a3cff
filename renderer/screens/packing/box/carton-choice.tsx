import { UnstyledButton } from '@mantine/core'
import { objectionTo } from '../../../../domain/packing/cartons/objection.ts'
import type { ParcelView } from '../../../../domain/packing/contract.ts'
import { useFormats } from '../../../text/format/formats.ts'
import { useText } from '../../../text/text.ts'
import { KeyHint } from '../../../ui/action/key-hint.tsx'
import { useActions } from '../../../ui/action/registry.ts'
import { digitKeys } from '../../../ui/bench/digit-keys.ts'
import { SelectField } from '../../../ui/field/select-field.tsx'
import classes from './box-step.module.css'
import type { Box } from './use-box.ts'

interface CartonChoiceProps {
  readonly parcel: ParcelView
  readonly box: Box
}

/** The first nine by their digit or quantity barcode; a shop with more finds the rest in a list. */
export function CartonChoice({ parcel: { cartons, lines, suggestion }, box }: CartonChoiceProps) {
  const t = useText()
  const write = useFormats()
  const contents = { flags: new Set(lines.flatMap(({ flags }) => flags)), grams: null }
  const shown = cartons.slice(0, digitKeys.length)
  useActions(
    shown.map(({ code, name }, index) => ({
      name: `packing.carton.${code}`,
      label: name,
      ...digitKeys[index],
      perform: () => box.setCarton(code),
    })),
  )
  if (cartons.length === 0) return <p className={classes.empty}>{t('packing.box.noCartons')}</p>
  return (
    <>
      <div className={classes.cartons} role="radiogroup" aria-label={t('packing.box.carton')} data-dense={shown.length > 6 || undefined}>
        {shown.map(({ code, name, lengthMm, widthMm, heightMm, tareGrams, soft }, index) => (
          <UnstyledButton
            key={code}
            className={classes.carton}
            role="radio"
            aria-checked={code === box.carton}
            aria-keyshortcuts={digitKeys[index]?.key}
            onClick={() => box.setCarton(code)}
          >
            <KeyHint of={String(index + 1)} />
            <span className={classes.words}>
              <span className={classes.name} translate="no">
                {name}
              </span>
              <span className={classes.size}>
                {write.size(lengthMm, widthMm, heightMm)}
                {objectionTo({ soft }, contents) === null ? (
                  <span className={classes.tare}> · {t('packing.box.tare', { tare: tareGrams })}</span>
                ) : (
                  <> · {t('packing.box.tooSoft')}</>
                )}
              </span>
            </span>
            {code === suggestion?.carton && <span className={classes.suggested}>{t('packing.box.suggested')}</span>}
          </UnstyledButton>
        ))}
      </div>
      {cartons.length > shown.length && (
        <SelectField
          label={t('packing.box.otherCarton')}
          choices={cartons.map(({ code, name }) => ({ value: code, label: name }))}
          value={box.carton}
          onChange={box.setCarton}
        />
      )}
    </>
  )
}
