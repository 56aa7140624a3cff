import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import type { WorkQueue } from '../../../../domain/orders/queues/queue.ts'
import { useText } from '../../../text/text.ts'
import { SettingGroup } from '../setting-group.tsx'
import classes from '../settings.module.css'
import { ShopForm } from '../shop-form.tsx'
import { QueueCard } from './queue-card.tsx'
import own from './queues.module.css'

/** Into which queues open orders are sorted, in the order in which the queues take them. */
export function QueuesSection() {
  const t = useText()
  return (
    <ShopForm>
      {({ shop, change }) => {
        const { queues } = shop
        const set = (next: readonly WorkQueue[]) => change({ queues: [...next] })
        const swap = (index: number, by: -1 | 1) => {
          const next = [...queues]
          const [moved] = next.splice(index, 1)
          if (moved) next.splice(index + by, 0, moved)
          set(next)
        }
        return (
          <SettingGroup title={t('settings.queues.title')} hint={t('settings.queues.hint')}>
            {queues.length === 0 && <p className={classes.hint}>{t('settings.queues.none')}</p>}
            <ol className={own.queues}>
              {queues.map((queue, index) => (
                <QueueCard
                  key={queue.key}
                  queue={queue}
                  place={index + 1}
                  carriers={shop.carriers}
                  isFirst={index === 0}
                  isLast={index === queues.length - 1}
                  move={(by) => swap(index, by)}
                  change={(part) => set(queues.map((other) => (other === queue ? { ...queue, ...part } : other)))}
                  remove={() => set(queues.filter((other) => other !== queue))}
                />
              ))}
              <li className={own.rest}>
                <span className={own.place}>{queues.length + 1}</span>
                <strong>{t('orders.everythingElse')}</strong>
                <span className={own.quiet}>{t('settings.queues.rest')}</span>
              </li>
            </ol>
            <div>
              <Button
                size="compact-sm"
                variant="default"
                leftSection={<IconPlus size={14} />}
                onClick={() => set([...queues, blankQueue()])}
              >
                {t('settings.queues.add')}
              </Button>
            </div>
          </SettingGroup>
        )
      }}
    </ShopForm>
  )
}

function blankQueue(): WorkQueue {
  return { key: crypto.randomUUID().slice(0, 8), name: '', conditions: [{ kind: 'size', is: 'one_unit' }] }
}
