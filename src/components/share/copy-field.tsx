import { MixedText } from '@/components/ui/mixed-text'
import type { Setting } from '@/surfaces/setting'
import { CopyButton } from './copy-button'

interface Props {
  id: string
  label: string
  value: string
  /** Markup and addresses run from left to right in every language. */
  code?: boolean
  setting: Setting
}

/** Words to be taken along: a field that can be marked at once, and a button for those who have the script. */
export function CopyField({ id, label, value, code = false, setting }: Props) {
  return (
    <div className="copy-field">
      <label className="share-title" htmlFor={id}>
        <MixedText text={label} page={setting.locale} />
      </label>
      <textarea
        id={id}
        readOnly
        rows={Math.min(12, Math.ceil(value.length / 40))}
        className={code ? 'code' : undefined}
        dir={code ? 'ltr' : undefined}
        defaultValue={value}
      />
      <CopyButton what={`#${id}`}>{setting.t('share.copy')}</CopyButton>
    </div>
  )
}
