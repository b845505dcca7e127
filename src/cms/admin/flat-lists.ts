import { ListNode } from '@payloadcms/richtext-lexical/lexical/list'
import type { LexicalNode } from '@payloadcms/richtext-lexical/lexical'

/** Lists within lists that a page still sets, and that can be stored: what is pasted from elsewhere has more without anybody's wish. */
export const mostLists = 6

const listsAround = (node: LexicalNode): number =>
  node.getParents().filter((parent) => parent instanceof ListNode).length

/** Items that lie deeper are brought up, behind the item that they stand under. */
export function withoutDeepLists(list: ListNode): void {
  if (listsAround(list) < mostLists) return
  const holder = list.getParent()
  if (!holder) return
  for (const item of list.getChildren().toReversed()) holder.insertAfter(item)
  list.remove()
  if (holder.isAttached() && holder.getChildrenSize() === 0) holder.remove()
}
