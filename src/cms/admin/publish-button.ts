import { moment, patience, wait } from './saving/save-first'

export const publishButtonId = 'action-save'

/** The publish button of this form, once Payload lets it be pressed; null where that takes too long. */
export async function pressablePublishButton(form: ParentNode | null): Promise<HTMLButtonElement | null> {
  for (const until = Date.now() + patience; Date.now() < until; await wait(moment)) {
    const button = form?.querySelector<HTMLButtonElement>(`#${publishButtonId}`)
    if (button && !button.disabled) return button
  }
  return null
}
