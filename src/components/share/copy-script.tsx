import type { Setting } from '@/surfaces/setting'

/** Once a page: the module behind its copy buttons, and the place where it says what came of it. */
export function CopyScript({ setting: { t } }: { setting: Setting }) {
  return (
    <>
      <p
        className="unseen"
        role="status"
        id="copy-status"
        data-copied={t('share.copied')}
        data-failed={t('share.failed')}
      />
      <script type="module" async src="/scripts/share.js" />
    </>
  )
}
