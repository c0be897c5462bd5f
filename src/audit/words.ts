/** What a visitor can press: the choices of both layers, and the way back to them. */
export type Choice = 'accept' | 'reject' | 'manage' | 'save' | 'settings' | 'withdraw';

const list = (text: string) => text.split('|').map((each) => each.trim());

/** What other tools call the choices, beside what izin calls them. */
export const others: Readonly<Record<Choice, readonly string[]>> = {
  accept: list(
    `Accept|Accept all|Accept all cookies|Accept cookies|I accept|Yes, I accept|Accept & close|Accept and close|Accept and continue
    |Accept selected and all|Agree|Agree to all|I agree|Agree and close|Agree & close|Agree and continue|Allow|Allow all|Allow all cookies
    |Allow cookies|Enable all|Consent|I consent|OK|Okay|OK, I agree|Got it|Got it!|That's ok|That’s fine|Yes|Yes, I agree
    |Terima|Terima semua|Setuju|Saya setuju|Izinkan semua|Terima semua cookie
    |Akzeptieren|Alle akzeptieren|Alles akzeptieren|Alle Cookies akzeptieren|Zustimmen|Allen zustimmen|Alle erlauben|Alle zulassen|Alle Cookies zulassen|Einverstanden|Ich stimme zu|Ich akzeptiere|Alle Cookies erlauben|Akzeptieren und schließen|Zustimmen und weiter
    |Accepter|Tout accepter|Accepter tout|J'accepte|Accepter et fermer|Accepter & Fermer|Autoriser tous les cookies|Tout autoriser|Accepter tous les cookies|Accepter et continuer|Autoriser
    |Aceptar|Aceptar todo|Aceptar todas|Aceptar todas las cookies|Aceptar cookies|Acepto|Permitir todas|Permitir todo|Aceptar y continuar|Aceptar y cerrar
    |Accetta|Accetto|Accetta tutti|Accetta tutto|Accetta i cookie|Accetta tutti i cookie|Accetta e continua|Consenti tutti
    |Aceitar|Aceitar tudo|Aceitar todos|Aceitar todos os cookies|Aceito|Permitir todos|Concordo
    |Accepteren|Alles accepteren|Alle cookies accepteren|Akkoord|Accepteer|Accepteer alles|Alles toestaan|Alle cookies toestaan|Ja, ik accepteer
    |Acceptera|Acceptera alla|Godkänn|Godkänn alla|Godkänn alla cookies|Tillåt alla|Accepter|Accepter alle|Tillad alle|Godta|Godta alle|Aksepter alle|Tillat alle|Hyväksy|Hyväksy kaikki|Hyväksy kaikki evästeet|Salli kaikki
    |Akceptuję|Akceptuj|Akceptuj wszystkie|Zaakceptuj wszystkie|Zgadzam się|Zezwól na wszystkie|Přijmout|Přijmout vše|Souhlasím|Povolit vše|Prijať všetko|Súhlasím|Povoliť všetko|Elfogadom|Összes elfogadása|Accept toate|Acceptă toate|Sunt de acord|Приемам|Приемам всички|Αποδοχή|Αποδοχή όλων|Kabul et|Tümünü kabul et|Prihvaćam|Prihvati sve|Sprejmi vse|Nõustu|Nõustu kõigiga|Piekrītu|Sutinku|Sutinku su visais
    |同意する|すべて同意する|すべて許可|すべて受け入れる|受け入れる|同意して閉じる|동의|모두 동의|모두 허용|모두 수락|接受|全部接受|接受全部|同意|全部同意|接受所有|ยอมรับ|ยอมรับทั้งหมด|Đồng ý|Chấp nhận|Chấp nhận tất cả|قبول|قبول الكل|אישור|אני מסכים|אשר הכל|स्वीकार करें|सभी स्वीकार करें`,
  ),
  reject: list(
    `Reject|Reject all|Reject all cookies|Reject cookies|I reject|Decline|Decline all|Decline all apps|Decline cookies|I decline|No, I decline|Refuse|Refuse all|I refuse|Deny|Deny all|Deny all cookies|Disagree|I disagree|Disagree and close|I do not accept|I don't accept|Don't accept|Do not accept|Continue without accepting|Continue without agreeing|Continue without consent|Reject optional cookies|Reject non-essential|Reject all non-essential|Reject non-essential cookies|Only necessary|Necessary only|Necessary cookies only|Use necessary cookies only|Only necessary cookies|Accept only necessary|Accept necessary only|Accept only essential|Accept only essential cookies|Only essential|Essential only|Essential cookies only|Only allow essential cookies|Allow necessary only|Required only|Only required cookies|Strictly necessary only|Disable all|No|No, thanks|No thanks|Reject and close|Decline optional cookies|Reject additional cookies|Reject unnecessary cookies
    |Tolak|Tolak semua|Tolak semua cookie|Hanya yang diperlukan|Tidak setuju
    |Ablehnen|Alle ablehnen|Alles ablehnen|Alle Cookies ablehnen|Nur notwendige|Nur notwendige Cookies|Nur erforderliche Cookies|Nur essenzielle Cookies akzeptieren|Nur notwendige Cookies verwenden|Nur technisch notwendige|Weiter ohne Zustimmung|Ohne Zustimmung fortfahren|Nicht zustimmen|Nein|Nur Essenzielle|Verweigern
    |Refuser|Tout refuser|Refuser tout|Je refuse|Continuer sans accepter|Refuser tous les cookies|Refuser et continuer|Interdire tous les cookies|Tout rejeter|Rejeter tout|Uniquement les cookies nécessaires
    |Rechazar|Rechazar todo|Rechazar todas|Rechazar todas las cookies|Rechazar cookies|Denegar|Denegar todo|Solo necesarias|Sólo necesarias|Solo cookies necesarias|No acepto|Continuar sin aceptar
    |Rifiuta|Rifiuto|Rifiuta tutti|Rifiuta tutto|Rifiuta i cookie|Solo necessari|Solo cookie necessari|Continua senza accettare|Nega
    |Rejeitar|Rejeitar tudo|Rejeitar todos|Recusar|Recusar tudo|Recusar todos|Apenas necessários|Somente necessários
    |Weigeren|Alles weigeren|Alles afwijzen|Afwijzen|Weiger|Alleen noodzakelijk|Alleen noodzakelijke cookies|Alleen functioneel|Nee
    |Avvisa|Avvisa alla|Neka|Neka alla|Endast nödvändiga|Endast nödvändiga cookies|Afvis|Afvis alle|Kun nødvendige|Avvis|Avvis alle|Bare nødvendige|Kun nødvendige cookies|Hylkää|Hylkää kaikki|Vain välttämättömät|Kiellä
    |Odrzuć|Odrzuć wszystkie|Odmawiam|Tylko niezbędne|Nie zgadzam się|Odmítnout|Odmítnout vše|Odmietnuť|Odmietnuť všetko|Elutasítom|Összes elutasítása|Refuz|Respinge toate|Refuză toate|Отказвам|Отхвърляне на всички|Απόρριψη|Απόρριψη όλων|Reddet|Tümünü reddet|Odbij|Odbij sve|Zavrni vse|Keeldu|Noraidīt|Nesutinku|Atmesti visus
    |拒否する|すべて拒否|すべて拒否する|同意しない|必要なもののみ|거부|모두 거부|拒绝|全部拒绝|拒绝全部|拒絕|全部拒絕|僅限必要|ปฏิเสธ|ปฏิเสธทั้งหมด|Từ chối|Từ chối tất cả|رفض|رفض الكل|דחה|דחה הכל|अस्वीकार करें|सभी अस्वीकार करें`,
  ),
  manage: list(
    `Manage|Manage options|Manage cookies|Manage preferences|Manage settings|Manage choices|Manage consent|Manage my choices|Manage consent preferences|Manage cookie preferences|Customize|Customise|Customize settings|Personalize|Personalise|Let me choose|Configure|Choose|Choose cookies|Options|More options|Settings|Cookie settings|Cookies settings|Cookie preferences|Preferences|View preferences|Show details|Show purposes|Privacy settings|Learn more and customize|Set preferences|Adjust|More choices
    |Kelola|Sesuaikan|Atur|Pengaturan|Pengaturan cookie|Kelola preferensi|Kelola pilihan
    |Einstellungen|Cookie-Einstellungen|Cookies verwalten|Einstellungen verwalten|Anpassen|Auswählen|Mehr Optionen|Individuelle Einstellungen|Individuelle Datenschutzeinstellungen|Einstellungen anpassen|Details anzeigen|Auswahl anpassen
    |Paramétrer|Personnaliser|Paramétrer les cookies|Gérer les cookies|Paramètres|Paramètres des cookies|Je choisis|Gérer mes préférences|En savoir plus et personnaliser|Plus d'options
    |Configurar|Configuración|Configurar cookies|Configuración de cookies|Gestionar|Gestionar opciones|Personalizar|Preferencias|Más opciones|Ajustes
    |Personalizza|Gestisci|Gestisci opzioni|Gestisci preferenze|Impostazioni|Preferenze|Preferenze cookie|Scopri di più e personalizza
    |Gerir|Gerir opções|Gerenciar|Gerenciar cookies|Configurações|Definições|Preferências|Instellingen|Cookie-instellingen|Voorkeuren|Aanpassen|Instellingen aanpassen|Beheer|Beheer opties|Inställningar|Anpassa|Indstillinger|Tilpas|Innstillinger|Tilpass|Asetukset|Muokkaa
    |Ustawienia|Dostosuj|Zarządzaj|Nastavení|Upravit nastavení|Nastavenia|Beállítások|Setări|Настройки|Ρυθμίσεις|Ayarlar|Postavke|Nastavitve|Seaded|Iestatījumi|Nustatymai
    |設定|カスタマイズ|Cookie の設定|설정|设置|管理|設定を管理|ตั้งค่า|Cài đặt|Tùy chỉnh|إعدادات|הגדרות|सेटिंग्स`,
  ),
  save: list(
    `Save|Save settings|Save preferences|Save my preferences|Save choices|Save my choices|Save & close|Save and close|Save and exit|Save & exit|Save selection|Confirm|Confirm choices|Confirm my choices|Confirm selection|Accept selected|Accept selection|Allow selection|Allow selected|Accept current selection|Save current preferences|Apply|Submit preferences|Save and continue
    |Simpan|Simpan pilihan|Simpan preferensi|Speichern|Auswahl speichern|Auswahl bestätigen|Auswahl erlauben|Ausgewählte akzeptieren|Einstellungen speichern|Auswahl akzeptieren|Enregistrer|Enregistrer mes choix|Valider|Valider mes choix|Confirmer mes choix|Confirmer la sélection|Autoriser la sélection|Enregistrer et fermer|Sauvegarder|Guardar|Guardar preferencias|Guardar selección|Guardar y cerrar|Confirmar mis preferencias|Permitir la selección|Confirmar|Salva|Salva preferenze|Salva e chiudi|Conferma|Conferma le mie scelte|Accetta selezionati|Guardar preferências|Salvar|Salvar preferências|Confirmar escolhas|Opslaan|Voorkeuren opslaan|Selectie toestaan|Keuzes opslaan|Bevestigen|Spara|Spara inställningar|Gem|Gem indstillinger|Lagre|Tallenna|Zapisz|Zapisz ustawienia|Uložit|Uložit nastavení|Uložiť|Mentés|Salvează|Запази|Αποθήκευση|Kaydet|Spremi|Shrani|Salvesta|Saglabāt|Išsaugoti|保存|設定を保存|저장|保存设置|儲存|บันทึก|Lưu|حفظ|שמור|सहेजें`,
  ),
  settings: list(
    `Cookie settings|Cookies settings|Cookie preferences|Cookies preferences|Manage cookies|Manage cookie preferences|Manage cookie settings|Change cookie settings|Change your cookie settings|Manage preferences|Manage consent|Change consent|Change consent settings|Change my consent|Update cookie preferences|Privacy choices|Your privacy choices|Do not sell or share my personal information|Do not sell my personal information|Privacy manager|Privacy preferences|Consent preferences|Consent settings|Privacy center|Privacy Control|Cookie consent|Cookie choices|Cookies|Cookie declaration settings|Revisit consent|Revisit consent button|Manage privacy settings|Consent manager|Cookie control|Open cookie settings|Open preferences|Cookie notice settings|Manage your cookies
    |Pengaturan cookie|Pengaturan privasi|Preferensi cookie|Cookie-Einstellungen|Cookie Einstellungen|Cookies verwalten|Datenschutz-Einstellungen|Privatsphäre-Einstellungen|Privatsphäre|Einwilligungen verwalten|Einwilligungen widerrufen|Cookie-Einstellungen ändern|Cookies konfigurieren|Gestion des cookies|Gérer les cookies|Gérer mes cookies|Paramètres des cookies|Paramétrer les cookies|Préférences cookies|Paramètres de confidentialité|Préférences de cookies|Configuración de cookies|Preferencias de cookies|Configurar cookies|Gestionar cookies|Ajustes de cookies|Impostazioni cookie|Preferenze cookie|Gestisci cookie|Gestione cookie|Preferenze privacy|Definições de cookies|Configurações de cookies|Preferências de cookies|Gerir cookies|Cookie-instellingen|Cookie instellingen|Cookievoorkeuren|Privacy-instellingen|Cookie-inställningar|Cookieinställningar|Hantera cookies|Cookieindstillinger|Cookie-indstillinger|Administrer cookies|Informasjonskapsler|Cookie-innstillinger|Evästeasetukset|Ustawienia cookies|Ustawienia plików cookie|Nastavení cookies|Nastavenia cookies|Süti beállítások|Cookie beállítások|Setări cookie|Настройки на бисквитките|Ρυθμίσεις cookies|Çerez ayarları|Çerez tercihleri|Postavke kolačića|Nastavitve piškotkov|Küpsiste seaded|Sīkdatņu iestatījumi|Slapukų nustatymai|Cookie設定|クッキー設定|Cookieの設定|쿠키 설정|Cookie 设置|Cookie 設定|ตั้งค่าคุกกี้|Cài đặt cookie|إعدادات ملفات تعريف الارتباط|הגדרות עוגיות|कुकी सेटिंग्स`,
  ),
  withdraw: list(
    `Withdraw|Withdraw consent|Withdraw my consent|Withdraw your consent|Revoke consent|Revoke|Revoke cookie consent|Revoke cookies|Tarik persetujuan|Einwilligung widerrufen|Widerrufen|Zustimmung widerrufen|Retirer mon consentement|Révoquer|Retirar consentimiento|Revocar|Revocar consentimiento|Revoca|Revoca consenso|Retirar consentimento|Revogar|Toestemming intrekken|Återkalla samtycke|Træk samtykke tilbage|Tilbakekall samtykke|Peruuta suostumus|Wycofaj zgodę|Odvolat souhlas|同意を撤回する|동의 철회|撤回同意`,
  ),
};

/** What a notice is about, in the languages that izin speaks: a button named “OK” is no choice elsewhere. */
export const subject =
  'cookie|consent|privacy|gdpr|tracking|tracker|personal data|datenschutz|einwilligung|privatsphäre|consentement|confidentialit|vie privée|traceur|privacidad|consenso|privacidade|toestemming|samtyck|samtykke|integritet|personvern|informasjonskapsl|eväste|tietosuoj|ciastecz|prywatno|soukrom|súkrom|süti|adatvéd|confidențial|απόρρητ|бисквит|поверител|çerez|gizlilik|クッキー|プライバシー|쿠키|개인정보|隐私|隱私|ارتباط|خصوصي|עוגי|פרטיות|कुकी|गोपनीयता|คุกกี้|ความเป็นส่วนตัว|quyền riêng tư|kuki|privasi|persetujuan|küpsis|privaatsus|sīkdat|privātum|slapuk|privatum|kolačić|privatnost|piškot|zasebnost|fianán|príobháid|vafrakök|persónuvernd|privatezza';
