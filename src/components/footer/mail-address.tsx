const mail = /^[^\s@]+@[^\s@]+$/

/** Where the house is reached: a link if it is an address of mail. */
export function MailAddress({ contact }: { contact: string }) {
  return <bdi>{mail.test(contact) ? <a href={`mailto:${contact}`}>{contact}</a> : contact}</bdi>
}
