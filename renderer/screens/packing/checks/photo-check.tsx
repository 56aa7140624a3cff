import { Button, FileButton } from '@mantine/core'
import { IconCameraOff, IconFileUpload } from '@tabler/icons-react'
import { useRef } from 'react'
import { type Text, useText } from '../../../text/text.ts'
import { KeyHint } from '../../../ui/action/key-hint.tsx'
import { useActions } from '../../../ui/action/registry.ts'
import { type CameraState, isMissing } from '../../../ui/photo/use-camera.ts'
import classes from './check-step.module.css'
import type { Answering } from './use-answering.ts'

const kinds = 'image/jpeg,image/png,image/webp'

/** What the camera sees, taken by one key; where there is none, a file. */
export function PhotoCheck({ answering: { camera, keepFile, wrongFile } }: { readonly answering: Answering }) {
  const t = useText()
  const { state, video } = camera
  const file = useRef<HTMLButtonElement>(null)
  useActions([{ name: 'packing.photoFile', label: t('packing.keys.photoFile'), key: 'F6', perform: () => file.current?.click() }])
  const missing = missingSaid(t, state)
  return (
    <div className={classes.photo}>
      {missing === null ? (
        <video
          ref={video}
          className={classes.video}
          data-state={state}
          autoPlay
          muted
          playsInline
          aria-label={t(state === 'on' ? 'packing.check.photo' : 'packing.check.camera.starting')}
        />
      ) : (
        <div className={classes.noCamera} role="status">
          <IconCameraOff size={72} stroke={1.2} aria-hidden="true" />
          <strong>{missing.title}</strong>
          <p>{missing.body}</p>
        </div>
      )}
      <div className={classes.fileWay}>
        <FileButton accept={kinds} onChange={(chosen) => void (chosen === null ? null : keepFile(chosen))}>
          {(props) => (
            <Button
              {...props}
              ref={file}
              size="md"
              mih={44}
              variant={missing === null ? 'default' : 'filled'}
              leftSection={<IconFileUpload size={20} />}
              rightSection={<KeyHint of="F6" />}
            >
              {t('packing.keys.photoFile')}
            </Button>
          )}
        </FileButton>
        {wrongFile !== null && (
          <p className={classes.wrongFile} role="alert">
            <strong>{t('packing.check.fileWrong')}</strong> {t('packing.check.fileWrongBody', { name: wrongFile })}
          </p>
        )}
      </div>
    </div>
  )
}

function missingSaid(t: Text, state: CameraState): { readonly title: string; readonly body: string } | null {
  return isMissing(state) ? { title: t(`packing.check.camera.${state}Title`), body: t(`packing.check.camera.${state}`) } : null
}
