import { useState } from 'react'
import type { CallError } from '../../../domain/service/protocol.ts'
import type { Shop } from '../../../domain/settings/contract.ts'
import { useAct } from '../../api/use-act.ts'
import { useKnow } from '../../api/use-view.ts'
import { texts } from '../../text/text.ts'
import { notify } from '../../ui/notice/notice.ts'

export interface ShopDraft {
  readonly shop: Shop
  readonly change: (part: Partial<Shop>) => void
  readonly isChanged: boolean
  readonly isBusy: boolean
  readonly refusal: CallError | null
  readonly save: () => void
  readonly discard: () => void
}

/** The shop while it is edited: what was changed here over what is stored. Somebody else's newer settings refuse the save. */
export function useShopDraft(stored: { readonly shop: Shop; readonly version: number }): ShopDraft {
  const [base, setBase] = useState(stored)
  const [changes, setChanges] = useState<Partial<Shop>>({})
  const [refusal, setRefusal] = useState<CallError | null>(null)
  const save = useAct('settings.save')
  const know = useKnow('settings.get')
  const isChanged = Object.keys(changes).length > 0
  // Nothing edited yet: follow what the others do.
  if (!isChanged && stored.version > base.version) setBase(stored)
  const shop = { ...base.shop, ...changes }

  const submit = async () => {
    const done = await save.run({ shop, version: base.version })
    if (!done.ok) {
      setRefusal(done.refusal)
      return
    }
    const saved = { shop, version: done.value.version }
    setBase(saved)
    // Another section may be changed before the settings are asked again.
    know({}, saved)
    setChanges({})
    setRefusal(null)
    notify({ tone: 'ok', text: texts.t('settings.changed') })
  }
  return {
    shop,
    change: (part) => setChanges({ ...changes, ...part }),
    isChanged,
    isBusy: save.busy,
    refusal,
    save: () => void submit(),
    discard: () => {
      setChanges({})
      setRefusal(null)
      setBase(stored)
    },
  }
}
