import { useText } from '../../text/text.ts'
import { initials } from '../initials.ts'
import classes from './item.module.css'
import { usePhoto } from './use-photo.ts'

interface ItemPictureProps {
  readonly photoId: number | null
  readonly name: string
  /** Side in pixels; without it, the picture fills its place. */
  readonly size?: number
}

/** The picture of an item; where there is none, its initials hold the place. */
export function ItemPicture({ photoId, name, size }: ItemPictureProps) {
  const t = useText()
  const address = usePhoto(photoId)
  const style = size === undefined ? undefined : { width: size, height: size, fontSize: size / 2.6 }
  if (address !== null)
    return <img className={classes.picture} style={style} src={address} alt={t('ui.pictureOf', { name })} draggable={false} />
  return (
    <span
      className={classes.placeholder}
      style={style}
      role="img"
      aria-label={t('ui.noPicture')}
      data-fill={size === undefined || undefined}
    >
      <span translate="no">{initials(name)}</span>
    </span>
  )
}
