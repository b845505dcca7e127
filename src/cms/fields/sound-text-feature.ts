import { createServerFeature } from '@payloadcms/richtext-lexical'

/** The editor shows what is pasted as it will be stored: see the plugin. */
export const SoundTextFeature = createServerFeature({
  key: 'soundText',
  feature: { ClientFeature: '@/cms/admin/sound-text-plugin#SoundTextFeatureClient' },
})
