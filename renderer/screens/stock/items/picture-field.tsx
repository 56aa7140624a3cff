import { Button, FileButton } from '@mantine/core'
import { useState } from 'react'
import { useAct } from '../../../api/use-act.ts'
import { refusalText, useText } from '../../../text/text.ts'
import { ItemPicture } from '../../../ui/item/item-picture.tsx'
import classes from '../stock.module.css'

const kinds = ['image/png', 'image/jpeg', 'image/webp', 'image/svg+xml'] as const
const largest = 5 * 1024 * 1024

interface PictureFieldProps {
  readonly itemId: number
  readonly photoId: number | null
  readonly name: string
}

/** The picture is kept at once, apart from the rest of the form. */
export function PictureField({ itemId, photoId, name }: PictureFieldProps) {
  const t = useText()
  const [said, setSaid] = useState('')
  const [chosen, setChosen] = useState(photoId)
  const setPhoto = useAct('items.setPhoto')
  const choose = async (file: File | null) => {
    if (file === null) return
    const mime = kinds.find((kind) => kind === file.type)
    if (mime === undefined) {
      setSaid(t('stock.itemDialog.pictureWrong', { name: file.name }))
      return
    }
    if (file.size > largest) {
      setSaid(t('stock.itemDialog.pictureTooLarge', { name: file.name }))
      return
    }
    const done = await setPhoto.run({ id: itemId, mime, bytes: new Uint8Array(await file.arrayBuffer()) })
    setSaid(done.ok ? '' : refusalText(done.refusal))
    if (done.ok) setChosen(done.value.photoId)
  }
  return (
    <div className={classes.picture}>
      <ItemPicture photoId={chosen} name={name} size={96} />
      <div className={classes.rows}>
        <span className={classes.legend}>{t('stock.itemDialog.picture')}</span>
        <div>
          <FileButton accept={kinds.join(',')} onChange={(file) => void choose(file)}>
            {(props) => (
              <Button {...props} size="compact-sm" variant="default" loading={setPhoto.busy}>
                {t('stock.itemDialog.choosePicture')}
              </Button>
            )}
          </FileButton>
        </div>
        <span className={classes.quiet} role="status">
          {said === '' ? t('stock.itemDialog.pictureHint') : said}
        </span>
      </div>
    </div>
  )
}
