/** An error whose sentence is meant for the person at the terminal: no stack is shown with it. */
export class Complaint extends Error {}
