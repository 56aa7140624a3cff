import { useView } from '../../../api/use-view.ts'
import { useText } from '../../../text/text.ts'
import { SelectField } from '../../../ui/field/select-field.tsx'
import classes from './box-step.module.css'
import type { Box } from './use-box.ts'

/** Carrier and service are chosen beforehand by the order; here they can be changed. */
export function CarriageFields({ box }: { readonly box: Box }) {
  const t = useText()
  const carriers = useView('settings.get', {}).data?.shop?.carriers ?? []
  const services = carriers.find(({ code }) => code === box.carrier)?.services ?? []
  if (carriers.length === 0) return <p className={classes.empty}>{t('packing.box.noCarriers')}</p>
  return (
    <div className={classes.carriage}>
      <SelectField
        size="md"
        label={t('packing.box.carrier')}
        choices={carriers.map(({ code, name }) => ({ value: code, label: name }))}
        value={box.carrier}
        onChange={(carrier) => {
          const [service = ''] = carriers.find(({ code }) => code === carrier)?.services ?? []
          box.setCarriage({ carrier, service })
        }}
      />
      <SelectField
        size="md"
        label={t('packing.box.service')}
        choices={[{ value: '', label: t('packing.box.noService') }, ...services.map((service) => ({ value: service, label: service }))]}
        value={box.service}
        onChange={(service) => box.setCarriage({ carrier: box.carrier, service })}
      />
    </div>
  )
}
