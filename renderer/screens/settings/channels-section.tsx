import { TextInput } from '@mantine/core'
import { newStockChannel, type StockChannel, stockFormats } from '../../../domain/channels/formats.ts'
import { useText } from '../../text/text.ts'
import { channelName } from '../../ui/channel-name.ts'
import { SelectField } from '../../ui/field/select-field.tsx'
import { WholeNumberField } from '../../ui/field/whole-number-field.tsx'
import { RowList } from './row-list.tsx'
import { SettingGroup } from './setting-group.tsx'
import { ShopForm } from './shop-form.tsx'

/** Channels that are told by file what they may sell. */
export function ChannelsSection() {
  const t = useText()
  return (
    <ShopForm>
      {({ shop, change }) => (
        <SettingGroup title={t('channels.settings.title')} hint={t('channels.settings.hint')}>
          <RowList<StockChannel>
            rows={shop.channels ?? []}
            headers={[
              t('channels.settings.name'),
              t('channels.settings.format'),
              t('channels.settings.buffer'),
              t('channels.settings.location'),
            ]}
            tracks="1fr 1.5fr 104px 1.3fr"
            none={t('channels.settings.none')}
            addLabel={t('channels.settings.add')}
            removeLabel={({ channel }) => t('channels.settings.remove', { channel: channelName(channel) })}
            blank={() => newStockChannel('')}
            onChange={(channels) => change({ channels: [...channels] })}
          >
            {(row, set) => (
              <>
                <TextInput
                  aria-label={t('channels.settings.name')}
                  placeholder="shopify"
                  value={row.channel}
                  onChange={(event) => set({ ...newStockChannel(event.currentTarget.value), buffer: row.buffer, location: row.location })}
                />
                <SelectField
                  aria-label={t('channels.settings.format')}
                  value={row.format}
                  choices={stockFormats.map((value) => ({ value, label: t(`channels.format.${value}`) }))}
                  onChange={(value) => set({ format: stockFormats.find((known) => known === value) ?? 'csv' })}
                />
                <WholeNumberField
                  aria-label={t('channels.settings.buffer')}
                  value={row.buffer}
                  onChange={(buffer) => set({ buffer: buffer ?? 0 })}
                />
                <TextInput
                  aria-label={t('channels.settings.location')}
                  placeholder={row.format === 'shopify-inventory' ? t('channels.settings.locationHint') : ''}
                  disabled={row.format !== 'shopify-inventory'}
                  value={row.location}
                  onChange={(event) => set({ location: event.currentTarget.value })}
                />
              </>
            )}
          </RowList>
        </SettingGroup>
      )}
    </ShopForm>
  )
}
