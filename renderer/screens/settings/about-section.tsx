import { Button } from '@mantine/core'
import { useAct } from '../../api/use-act.ts'
import { useView } from '../../api/use-view.ts'
import { useText } from '../../text/text.ts'
import { Code } from '../../ui/code.tsx'
import { Facts } from '../../ui/detail/detail-pane.tsx'
import { notify, notifyRefusal } from '../../ui/notice/notice.ts'
import { ViewState } from '../../ui/state/view-state.tsx'
import { DatabaseSection } from './database-section.tsx'
import { SettingGroup } from './setting-group.tsx'

export function AboutSection() {
  const t = useText()
  const view = useView('shell.about', {})
  const restart = useAct('shell.restartService')
  const restartService = async () => {
    const done = await restart.run({})
    if (done.ok) notify({ tone: 'ok', text: t('settings.about.restarted') })
    else notifyRefusal(done.refusal)
  }
  return (
    <>
      <SettingGroup title={t('settings.about.title')} hint={t('settings.about.license')}>
        <ViewState view={view}>
          {(about) => (
            <Facts
              isWide
              facts={[
                { label: t('settings.about.version'), value: about.version },
                { label: t('settings.about.platform'), value: about.platform },
                { label: t('settings.about.service'), value: t(`settings.about.serviceRuntime.${about.serviceRuntime}`) },
                {
                  label: t('settings.about.window'),
                  value: t('settings.about.runtime', { electron: about.electron, chromium: about.chromium }),
                },
                { label: t('settings.about.dataFolder'), value: <Code>{about.dataFolder}</Code> },
                { label: t('settings.about.logFolder'), value: <Code>{about.logFolder}</Code> },
              ]}
            />
          )}
        </ViewState>
        <div>
          <Button variant="default" loading={restart.busy} onClick={() => void restartService()}>
            {t('settings.about.restart')}
          </Button>
        </div>
      </SettingGroup>
      <DatabaseSection />
    </>
  )
}
