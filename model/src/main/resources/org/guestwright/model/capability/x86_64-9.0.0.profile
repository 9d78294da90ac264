arch x86_64
version 9000000
flag kvm
flag sdl
flag spice
flag hda-duplex
flag ccid-emulated
flag ccid-passthru
flag piix3-usb-uhci
flag piix4-usb-uhci
flag usb-ehci
flag ich9-usb-ehci1
flag pci-ohci
flag usb-redir
flag usb-hub
flag ich9-ahci
flag virtio-blk-pci.scsi
flag scsi-disk.channel
flag scsi-block
flag hda-micro
flag nec-usb-xhci
flag lsi
flag virtio-scsi-pci
flag usb-redir.filter
flag seccomp-sandbox
flag vnc
flag qxl
flag VGA
flag cirrus-vga
flag vmware-svga
flag usb-serial
flag virtio-rng
flag rng-random
flag rng-egd
flag megasas
flag tpm-passthrough
flag tpm-tis
flag pci-bridge
flag vfio-pci
flag dmi-to-pci-bridge
flag usb-storage
flag virtio-mmio
flag ich9-intel-hda
flag kvm-pit-lost-tick-policy
flag pvpanic
flag usb-kbd
flag usb-audio
flag rtc-reset-reinjection
flag migrate-rdma
flag VGA.vgamem_mb
flag vmware-svga.vgamem_mb
flag qxl.vgamem_mb
flag pc-dimm
flag machine-vmport-opt
flag pci-serial
flag ioh3420
flag x3130-upstream
flag xio3130-downstream
flag rtl8139
flag e1000
flag virtio-net
flag virtio-gpu
flag virtio-keyboard
flag virtio-mouse
flag virtio-tablet
flag virtio-input-host
flag virtio-balloon-pci.deflate-on-oom
flag mptsas1068
flag spice-gl
flag qxl.vram64_size_mb
flag pxb
flag pxb-pcie
flag intel-iommu
flag virtio-vga
flag ivshmem-plain
flag ivshmem-doorbell
flag vhost-scsi
flag query-cpu-model-expansion
flag spice-rendernode
flag nvdimm
flag pcie-root-port
flag query-cpu-definitions
flag qemu-xhci
flag intel-iommu.intremap
flag intel-iommu.caching-mode
flag intel-iommu.eim
flag intel-iommu.device-iotlb
flag chardev-reconnect
flag vmcoreinfo
flag isa-serial
flag pcie-pci-bridge
flag nbd-tls
flag tpm-crb
flag pr-manager-helper
flag screendump_device
flag hda-output
flag vmgenid
flag vhost-vsock
flag tpm-emulator
flag mch
flag mch.extended-tseg-mbytes
flag egl-headless
flag memory-backend-memfd
flag memory-backend-memfd.hugetlb
flag egl-headless.rendernode
flag memory-backend-file.pmem
flag nvdimm.unarmed
flag virtio-pci-non-transitional
flag nbd-bitmap
flag x86-max-cpu
flag cpu-unavailable-features
flag canonical-cpu-features
flag bochs-display
flag migration-file-drop-cache
flag dbus-vmstate
flag vhost-user-gpu
flag vhost-user-vga
flag incremental-backup
flag ramfb
flag drive-nvme
flag smp-dies
flag i8042
flag rng-builtin
flag vhost-user-fs
flag query-named-block-nodes.flat
flag blockdev-snapshot.allow-write-only-overlay
flag blockdev-reopen
flag fsdev.multidevs
flag pcie-root-port.hotplug
flag aio.io_uring
flag tcg
flag virtio-blk-pci.scsi.default.disabled
flag pvscsi
flag cpu.migratable
flag intel-iommu.aw-bits
flag numa.hmat
flag usb-host.hostdevice
flag virtio-balloon.free-page-reporting
flag block-export-add
flag netdev.vhost-vdpa
flag dc390
flag am53c974
flag virtio-pmem-pci
flag vhost-user-fs.bootindex
flag vhost-user-blk
flag cpu-max
flag memory-backend-file.x-use-canonical-path-for-ramblock-id
flag migration-param.block-bitmap-mapping
flag vnc-power-control
flag object.qapified
flag rotation-rate
flag compat-deprecated
flag acpi-index
flag input-linux
flag virtio-gpu-gl-pci
flag virtio-vga-gl
flag confidential-guest-support
flag set-action
flag virtio-blk.queue-size
flag virtio-mem-pci
flag memory-backend-file.reserve
flag piix4.acpi-root-pci-hotplug
flag netdev.json
flag query-dirty-rate
flag rbd-encryption
flag sev-guest-kernel-hashes
flag sev-inject-launch-secret
flag device.json+hotplug
flag virtio-mem-pci.prealloc
flag calc-dirty-rate
flag dirtyrate-param.mode
flag blockdev.nbd.tls-hostname
flag memory-backend-file.prealloc-threads
flag virtio-iommu-pci
flag virtio-iommu.boot-bypass
flag virtio-net.rss
flag chardev.qemu-vdagent
flag display-dbus
flag iothread.thread-pool-max
flag usb-host.guest-resets-all
flag migration.blocked-reasons
flag query-stats
flag query-stats-schemas
flag thread-context
flag screenshot-format-png
flag machine-hpet
flag netdev.stream
flag virtio-crypto
flag cryptodev-backend-lkcf
flag pvpanic-pci
flag netdev.stream.reconnect
flag virtio-gpu.blob
flag rbd-encryption-layering
flag rbd-encryption-luks-any
flag qcow2-discard-no-unref
flag run-with.async-teardown
flag virtio-blk-vhost-vdpa
flag virtio-blk.iothread-mapping
flag smp-clusters
flag virtio-mem-pci.dynamic-memslots
flag blockjob.backing-mask-protocol
flag display-reload
flag usb-mtp
flag virtio-sound
flag netdev.user
flag acpi-erst
flag intel-iommu.dma-translation
flag machine-i8042-opt
machine kvm,tcg pc-i440fx-9.0 alias=pc max-cpus=255 default hotplug-cpus acpi=yes cpu=qemu64-x86_64-cpu ram=pc.ram
machine kvm,tcg pc-q35-5.2 max-cpus=288 hotplug-cpus acpi=yes cpu=qemu64-x86_64-cpu ram=pc.ram
machine kvm,tcg pc-i440fx-2.12 max-cpus=255 hotplug-cpus numa-memory acpi=yes cpu=qemu64-x86_64-cpu ram=pc.ram
machine kvm,tcg pc-i440fx-2.0 max-cpus=255 hotplug-cpus numa-memory acpi=yes deprecated cpu=qemu64-x86_64-cpu ram=pc.ram
machine kvm,tcg pc-i440fx-6.2 max-cpus=255 hotplug-cpus acpi=yes cpu=qemu64-x86_64-cpu ram=pc.ram
machine kvm,tcg pc-q35-4.2 max-cpus=288 hotplug-cpus numa-memory acpi=yes cpu=qemu64-x86_64-cpu ram=pc.ram
machine kvm,tcg pc-i440fx-2.5 max-cpus=255 hotplug-cpus numa-memory acpi=yes cpu=qemu64-x86_64-cpu ram=pc.ram
machine kvm,tcg pc-i440fx-4.2 max-cpus=255 hotplug-cpus numa-memory acpi=yes cpu=qemu64-x86_64-cpu ram=pc.ram
machine kvm,tcg pc-i440fx-5.2 max-cpus=255 hotplug-cpus acpi=yes cpu=qemu64-x86_64-cpu ram=pc.ram
machine kvm,tcg pc-q35-2.7 max-cpus=255 hotplug-cpus numa-memory acpi=yes cpu=qemu64-x86_64-cpu ram=pc.ram
machine kvm,tcg pc-q35-7.1 max-cpus=288 hotplug-cpus acpi=yes cpu=qemu64-x86_64-cpu ram=pc.ram
machine kvm,tcg pc-i440fx-2.2 max-cpus=255 hotplug-cpus numa-memory acpi=yes deprecated cpu=qemu64-x86_64-cpu ram=pc.ram
machine kvm,tcg pc-q35-8.1 max-cpus=1024 hotplug-cpus acpi=yes cpu=qemu64-x86_64-cpu ram=pc.ram
machine kvm,tcg pc-i440fx-8.1 max-cpus=255 hotplug-cpus acpi=yes cpu=qemu64-x86_64-cpu ram=pc.ram
machine kvm,tcg pc-i440fx-2.7 max-cpus=255 hotplug-cpus numa-memory acpi=yes cpu=qemu64-x86_64-cpu ram=pc.ram
machine kvm,tcg pc-q35-6.1 max-cpus=288 hotplug-cpus acpi=yes cpu=qemu64-x86_64-cpu ram=pc.ram
machine kvm,tcg pc-q35-2.4 max-cpus=255 hotplug-cpus numa-memory acpi=yes cpu=qemu64-x86_64-cpu ram=pc.ram
machine kvm,tcg pc-i440fx-7.1 max-cpus=255 hotplug-cpus acpi=yes cpu=qemu64-x86_64-cpu ram=pc.ram
machine kvm,tcg pc-q35-2.10 max-cpus=288 hotplug-cpus numa-memory acpi=yes cpu=qemu64-x86_64-cpu ram=pc.ram
machine kvm,tcg x-remote max-cpus=1 acpi=no
machine kvm,tcg pc-q35-5.1 max-cpus=288 hotplug-cpus acpi=yes cpu=qemu64-x86_64-cpu ram=pc.ram
machine kvm,tcg pc-q35-2.9 max-cpus=288 hotplug-cpus numa-memory acpi=yes cpu=qemu64-x86_64-cpu ram=pc.ram
machine kvm,tcg pc-i440fx-2.11 max-cpus=255 hotplug-cpus numa-memory acpi=yes cpu=qemu64-x86_64-cpu ram=pc.ram
machine kvm,tcg pc-q35-3.1 max-cpus=288 hotplug-cpus numa-memory acpi=yes cpu=qemu64-x86_64-cpu ram=pc.ram
machine kvm,tcg pc-i440fx-6.1 max-cpus=255 hotplug-cpus acpi=yes cpu=qemu64-x86_64-cpu ram=pc.ram
machine kvm,tcg pc-q35-4.1 max-cpus=288 hotplug-cpus numa-memory acpi=yes cpu=qemu64-x86_64-cpu ram=pc.ram
machine kvm,tcg pc-i440fx-2.4 max-cpus=255 hotplug-cpus numa-memory acpi=yes cpu=qemu64-x86_64-cpu ram=pc.ram
machine kvm,tcg pc-i440fx-4.1 max-cpus=255 hotplug-cpus numa-memory acpi=yes cpu=qemu64-x86_64-cpu ram=pc.ram
machine kvm,tcg pc-i440fx-5.1 max-cpus=255 hotplug-cpus acpi=yes cpu=qemu64-x86_64-cpu ram=pc.ram
machine kvm,tcg pc-i440fx-2.9 max-cpus=255 hotplug-cpus numa-memory acpi=yes cpu=qemu64-x86_64-cpu ram=pc.ram
machine kvm,tcg isapc max-cpus=1 hotplug-cpus acpi=yes cpu=486-x86_64-cpu ram=pc.ram
machine kvm,tcg pc-q35-2.6 max-cpus=255 hotplug-cpus numa-memory acpi=yes cpu=qemu64-x86_64-cpu ram=pc.ram
machine kvm,tcg pc-i440fx-3.1 max-cpus=255 hotplug-cpus numa-memory acpi=yes cpu=qemu64-x86_64-cpu ram=pc.ram
machine kvm,tcg pc-q35-9.0 alias=q35 max-cpus=4096 hotplug-cpus acpi=yes cpu=qemu64-x86_64-cpu ram=pc.ram
machine kvm,tcg pc-q35-2.12 max-cpus=288 hotplug-cpus numa-memory acpi=yes cpu=qemu64-x86_64-cpu ram=pc.ram
machine kvm,tcg pc-q35-7.0 max-cpus=288 hotplug-cpus acpi=yes cpu=qemu64-x86_64-cpu ram=pc.ram
machine kvm,tcg pc-i440fx-2.1 max-cpus=255 hotplug-cpus numa-memory acpi=yes deprecated cpu=qemu64-x86_64-cpu ram=pc.ram
machine kvm,tcg pc-q35-8.0 max-cpus=288 hotplug-cpus acpi=yes cpu=qemu64-x86_64-cpu ram=pc.ram
machine kvm,tcg pc-i440fx-8.0 max-cpus=255 hotplug-cpus acpi=yes cpu=qemu64-x86_64-cpu ram=pc.ram
machine kvm,tcg pc-q35-6.0 max-cpus=288 hotplug-cpus acpi=yes cpu=qemu64-x86_64-cpu ram=pc.ram
machine kvm,tcg pc-i440fx-2.6 max-cpus=255 hotplug-cpus numa-memory acpi=yes cpu=qemu64-x86_64-cpu ram=pc.ram
machine kvm,tcg pc-q35-4.0.1 max-cpus=288 hotplug-cpus numa-memory acpi=yes cpu=qemu64-x86_64-cpu ram=pc.ram
machine kvm,tcg pc-i440fx-7.0 max-cpus=255 hotplug-cpus acpi=yes cpu=qemu64-x86_64-cpu ram=pc.ram
machine kvm,tcg pc-q35-5.0 max-cpus=288 hotplug-cpus numa-memory acpi=yes cpu=qemu64-x86_64-cpu ram=pc.ram
machine kvm,tcg pc-q35-2.8 max-cpus=288 hotplug-cpus numa-memory acpi=yes cpu=qemu64-x86_64-cpu ram=pc.ram
machine kvm,tcg pc-i440fx-2.10 max-cpus=255 hotplug-cpus numa-memory acpi=yes cpu=qemu64-x86_64-cpu ram=pc.ram
machine kvm,tcg pc-q35-3.0 max-cpus=288 hotplug-cpus numa-memory acpi=yes cpu=qemu64-x86_64-cpu ram=pc.ram
machine kvm,tcg pc-q35-7.2 max-cpus=288 hotplug-cpus acpi=yes cpu=qemu64-x86_64-cpu ram=pc.ram
machine kvm,tcg pc-q35-4.0 max-cpus=288 hotplug-cpus numa-memory acpi=yes cpu=qemu64-x86_64-cpu ram=pc.ram
machine kvm,tcg pc-i440fx-6.0 max-cpus=255 hotplug-cpus acpi=yes cpu=qemu64-x86_64-cpu ram=pc.ram
machine kvm,tcg microvm max-cpus=288 acpi=yes cpu=qemu64-x86_64-cpu ram=microvm.ram
machine kvm,tcg pc-i440fx-2.3 max-cpus=255 hotplug-cpus numa-memory acpi=yes deprecated cpu=qemu64-x86_64-cpu ram=pc.ram
machine kvm,tcg pc-q35-8.2 max-cpus=1024 hotplug-cpus acpi=yes cpu=qemu64-x86_64-cpu ram=pc.ram
machine kvm,tcg pc-i440fx-4.0 max-cpus=255 hotplug-cpus numa-memory acpi=yes cpu=qemu64-x86_64-cpu ram=pc.ram
machine kvm,tcg pc-i440fx-8.2 max-cpus=255 hotplug-cpus acpi=yes cpu=qemu64-x86_64-cpu ram=pc.ram
machine kvm,tcg pc-i440fx-5.0 max-cpus=255 hotplug-cpus numa-memory acpi=yes cpu=qemu64-x86_64-cpu ram=pc.ram
machine kvm,tcg pc-i440fx-2.8 max-cpus=255 hotplug-cpus numa-memory acpi=yes cpu=qemu64-x86_64-cpu ram=pc.ram
machine kvm,tcg pc-q35-6.2 max-cpus=288 hotplug-cpus acpi=yes cpu=qemu64-x86_64-cpu ram=pc.ram
machine kvm,tcg pc-i440fx-3.0 max-cpus=255 hotplug-cpus numa-memory acpi=yes cpu=qemu64-x86_64-cpu ram=pc.ram
machine kvm,tcg pc-q35-2.5 max-cpus=255 hotplug-cpus numa-memory acpi=yes cpu=qemu64-x86_64-cpu ram=pc.ram
machine kvm,tcg pc-i440fx-7.2 max-cpus=255 hotplug-cpus acpi=yes cpu=qemu64-x86_64-cpu ram=pc.ram
machine kvm,tcg pc-q35-2.11 max-cpus=288 hotplug-cpus numa-memory acpi=yes cpu=qemu64-x86_64-cpu ram=pc.ram
cpu kvm,tcg max type=max-x86_64-cpu usable=yes
cpu kvm host type=host-x86_64-cpu usable=yes
cpu tcg host type=host-x86_64-cpu usable=no blockers=kvm
cpu kvm,tcg base type=base-x86_64-cpu usable=yes
cpu kvm,tcg qemu64-v1 type=qemu64-v1-x86_64-cpu usable=yes
cpu kvm,tcg qemu64 type=qemu64-x86_64-cpu usable=yes
cpu kvm,tcg qemu32-v1 type=qemu32-v1-x86_64-cpu usable=yes
cpu kvm,tcg qemu32 type=qemu32-x86_64-cpu usable=yes
cpu kvm phenom-v1 type=phenom-v1-x86_64-cpu usable=no blockers=3dnowext,3dnow
cpu tcg phenom-v1 type=phenom-v1-x86_64-cpu usable=no blockers=fxsr-opt
cpu kvm phenom type=phenom-x86_64-cpu usable=no blockers=3dnowext,3dnow
cpu tcg phenom type=phenom-x86_64-cpu usable=no blockers=fxsr-opt
cpu kvm,tcg pentium3-v1 type=pentium3-v1-x86_64-cpu usable=yes
cpu kvm,tcg pentium3 type=pentium3-x86_64-cpu usable=yes
cpu kvm,tcg pentium2-v1 type=pentium2-v1-x86_64-cpu usable=yes
cpu kvm,tcg pentium2 type=pentium2-x86_64-cpu usable=yes
cpu kvm,tcg pentium-v1 type=pentium-v1-x86_64-cpu usable=yes
cpu kvm,tcg pentium type=pentium-x86_64-cpu usable=yes
cpu kvm n270-v1 type=n270-v1-x86_64-cpu usable=no blockers=ss
cpu tcg n270-v1 type=n270-v1-x86_64-cpu usable=yes
cpu kvm n270 type=n270-x86_64-cpu usable=no blockers=ss
cpu tcg n270 type=n270-x86_64-cpu usable=yes
cpu kvm,tcg kvm64-v1 type=kvm64-v1-x86_64-cpu usable=yes
cpu kvm,tcg kvm64 type=kvm64-x86_64-cpu usable=yes
cpu kvm,tcg kvm32-v1 type=kvm32-v1-x86_64-cpu usable=yes
cpu kvm,tcg kvm32 type=kvm32-x86_64-cpu usable=yes
cpu kvm coreduo-v1 type=coreduo-v1-x86_64-cpu usable=no blockers=ss
cpu tcg coreduo-v1 type=coreduo-v1-x86_64-cpu usable=yes
cpu kvm coreduo type=coreduo-x86_64-cpu usable=no blockers=ss
cpu tcg coreduo type=coreduo-x86_64-cpu usable=yes
cpu kvm core2duo-v1 type=core2duo-v1-x86_64-cpu usable=no blockers=ss
cpu tcg core2duo-v1 type=core2duo-v1-x86_64-cpu usable=yes
cpu kvm core2duo type=core2duo-x86_64-cpu usable=no blockers=ss
cpu tcg core2duo type=core2duo-x86_64-cpu usable=yes
cpu kvm athlon-v1 type=athlon-v1-x86_64-cpu usable=no blockers=3dnowext,3dnow
cpu tcg athlon-v1 type=athlon-v1-x86_64-cpu usable=yes
cpu kvm athlon type=athlon-x86_64-cpu usable=no blockers=3dnowext,3dnow
cpu tcg athlon type=athlon-x86_64-cpu usable=yes
cpu kvm,tcg Westmere-v2 type=Westmere-v2-x86_64-cpu usable=no blockers=spec-ctrl
cpu kvm,tcg Westmere-v1 type=Westmere-v1-x86_64-cpu usable=yes
cpu kvm,tcg Westmere-IBRS type=Westmere-IBRS-x86_64-cpu usable=no blockers=spec-ctrl
cpu kvm,tcg Westmere type=Westmere-x86_64-cpu usable=yes
cpu kvm Snowridge-v4 type=Snowridge-v4-x86_64-cpu usable=no blockers=erms,gfni,cldemote,movdiri,movdir64b,spec-ctrl,xsaves
cpu tcg Snowridge-v4 type=Snowridge-v4-x86_64-cpu usable=no blockers=tsc-deadline,gfni,cldemote,movdiri,movdir64b,spec-ctrl,arch-capabilities,ssbd,xsavec,xsaves
cpu kvm Snowridge-v3 type=Snowridge-v3-x86_64-cpu usable=no blockers=erms,gfni,cldemote,movdiri,movdir64b,spec-ctrl,core-capability,xsaves,split-lock-detect
cpu tcg Snowridge-v3 type=Snowridge-v3-x86_64-cpu usable=no blockers=tsc-deadline,gfni,cldemote,movdiri,movdir64b,spec-ctrl,arch-capabilities,core-capability,ssbd,xsavec,xsaves,split-lock-detect
cpu kvm Snowridge-v2 type=Snowridge-v2-x86_64-cpu usable=no blockers=erms,gfni,cldemote,movdiri,movdir64b,spec-ctrl,core-capability,split-lock-detect
cpu tcg Snowridge-v2 type=Snowridge-v2-x86_64-cpu usable=no blockers=tsc-deadline,gfni,cldemote,movdiri,movdir64b,spec-ctrl,arch-capabilities,core-capability,ssbd,xsavec,split-lock-detect
cpu kvm Snowridge-v1 type=Snowridge-v1-x86_64-cpu usable=no blockers=erms,mpx,gfni,cldemote,movdiri,movdir64b,spec-ctrl,core-capability,mpx,mpx,split-lock-detect
cpu tcg Snowridge-v1 type=Snowridge-v1-x86_64-cpu usable=no blockers=tsc-deadline,gfni,cldemote,movdiri,movdir64b,spec-ctrl,arch-capabilities,core-capability,ssbd,xsavec,split-lock-detect
cpu kvm Snowridge type=Snowridge-x86_64-cpu usable=no blockers=erms,mpx,gfni,cldemote,movdiri,movdir64b,spec-ctrl,core-capability,mpx,mpx,split-lock-detect
cpu tcg Snowridge type=Snowridge-x86_64-cpu usable=no blockers=tsc-deadline,gfni,cldemote,movdiri,movdir64b,spec-ctrl,arch-capabilities,core-capability,ssbd,xsavec,split-lock-detect
cpu kvm Skylake-Server-v5 type=Skylake-Server-v5-x86_64-cpu usable=no blockers=pcid,erms,invpcid,avx512f,avx512dq,avx512cd,avx512bw,avx512vl,pku,spec-ctrl,xsaves,avx512f,avx512f,avx512f,pku
cpu tcg Skylake-Server-v5 type=Skylake-Server-v5-x86_64-cpu usable=no blockers=pcid,tsc-deadline,invpcid,avx512f,avx512dq,avx512cd,avx512bw,avx512vl,spec-ctrl,xsavec,xsaves
cpu kvm Skylake-Server-v4 type=Skylake-Server-v4-x86_64-cpu usable=no blockers=pcid,erms,invpcid,avx512f,avx512dq,avx512cd,avx512bw,avx512vl,pku,spec-ctrl,avx512f,avx512f,avx512f,pku
cpu tcg Skylake-Server-v4 type=Skylake-Server-v4-x86_64-cpu usable=no blockers=pcid,tsc-deadline,invpcid,avx512f,avx512dq,avx512cd,avx512bw,avx512vl,spec-ctrl,xsavec
cpu kvm Skylake-Server-v3 type=Skylake-Server-v3-x86_64-cpu usable=no blockers=pcid,erms,invpcid,avx512f,avx512dq,avx512cd,avx512bw,avx512vl,pku,spec-ctrl,avx512f,avx512f,avx512f,pku
cpu tcg Skylake-Server-v3 type=Skylake-Server-v3-x86_64-cpu usable=no blockers=pcid,tsc-deadline,invpcid,avx512f,avx512dq,avx512cd,avx512bw,avx512vl,spec-ctrl,xsavec
cpu kvm Skylake-Server-v2 type=Skylake-Server-v2-x86_64-cpu usable=no blockers=pcid,hle,erms,invpcid,rtm,avx512f,avx512dq,avx512cd,avx512bw,avx512vl,pku,spec-ctrl,avx512f,avx512f,avx512f,pku
cpu tcg Skylake-Server-v2 type=Skylake-Server-v2-x86_64-cpu usable=no blockers=pcid,tsc-deadline,hle,invpcid,rtm,avx512f,avx512dq,avx512cd,avx512bw,avx512vl,spec-ctrl,xsavec
cpu kvm Skylake-Server-v1 type=Skylake-Server-v1-x86_64-cpu usable=no blockers=pcid,hle,erms,invpcid,rtm,avx512f,avx512dq,avx512cd,avx512bw,avx512vl,pku,avx512f,avx512f,avx512f,pku
cpu tcg Skylake-Server-v1 type=Skylake-Server-v1-x86_64-cpu usable=no blockers=pcid,tsc-deadline,hle,invpcid,rtm,avx512f,avx512dq,avx512cd,avx512bw,avx512vl,xsavec
cpu kvm Skylake-Server-noTSX-IBRS type=Skylake-Server-noTSX-IBRS-x86_64-cpu usable=no blockers=pcid,erms,invpcid,avx512f,avx512dq,avx512cd,avx512bw,avx512vl,pku,spec-ctrl,avx512f,avx512f,avx512f,pku
cpu tcg Skylake-Server-noTSX-IBRS type=Skylake-Server-noTSX-IBRS-x86_64-cpu usable=no blockers=pcid,tsc-deadline,invpcid,avx512f,avx512dq,avx512cd,avx512bw,avx512vl,spec-ctrl,xsavec
cpu kvm Skylake-Server-IBRS type=Skylake-Server-IBRS-x86_64-cpu usable=no blockers=pcid,hle,erms,invpcid,rtm,avx512f,avx512dq,avx512cd,avx512bw,avx512vl,pku,spec-ctrl,avx512f,avx512f,avx512f,pku
cpu tcg Skylake-Server-IBRS type=Skylake-Server-IBRS-x86_64-cpu usable=no blockers=pcid,tsc-deadline,hle,invpcid,rtm,avx512f,avx512dq,avx512cd,avx512bw,avx512vl,spec-ctrl,xsavec
cpu kvm Skylake-Server type=Skylake-Server-x86_64-cpu usable=no blockers=pcid,hle,erms,invpcid,rtm,avx512f,avx512dq,avx512cd,avx512bw,avx512vl,pku,avx512f,avx512f,avx512f,pku
cpu tcg Skylake-Server type=Skylake-Server-x86_64-cpu usable=no blockers=pcid,tsc-deadline,hle,invpcid,rtm,avx512f,avx512dq,avx512cd,avx512bw,avx512vl,xsavec
cpu kvm Skylake-Client-v4 type=Skylake-Client-v4-x86_64-cpu usable=no blockers=pcid,erms,invpcid,spec-ctrl,xsaves
cpu tcg Skylake-Client-v4 type=Skylake-Client-v4-x86_64-cpu usable=no blockers=pcid,tsc-deadline,invpcid,spec-ctrl,xsavec,xsaves
cpu kvm Skylake-Client-v3 type=Skylake-Client-v3-x86_64-cpu usable=no blockers=pcid,erms,invpcid,spec-ctrl
cpu tcg Skylake-Client-v3 type=Skylake-Client-v3-x86_64-cpu usable=no blockers=pcid,tsc-deadline,invpcid,spec-ctrl,xsavec
cpu kvm Skylake-Client-v2 type=Skylake-Client-v2-x86_64-cpu usable=no blockers=pcid,hle,erms,invpcid,rtm,spec-ctrl
cpu tcg Skylake-Client-v2 type=Skylake-Client-v2-x86_64-cpu usable=no blockers=pcid,tsc-deadline,hle,invpcid,rtm,spec-ctrl,xsavec
cpu kvm Skylake-Client-v1 type=Skylake-Client-v1-x86_64-cpu usable=no blockers=pcid,hle,erms,invpcid,rtm
cpu tcg Skylake-Client-v1 type=Skylake-Client-v1-x86_64-cpu usable=no blockers=pcid,tsc-deadline,hle,invpcid,rtm,xsavec
cpu kvm Skylake-Client-noTSX-IBRS type=Skylake-Client-noTSX-IBRS-x86_64-cpu usable=no blockers=pcid,erms,invpcid,spec-ctrl
cpu tcg Skylake-Client-noTSX-IBRS type=Skylake-Client-noTSX-IBRS-x86_64-cpu usable=no blockers=pcid,tsc-deadline,invpcid,spec-ctrl,xsavec
cpu kvm Skylake-Client-IBRS type=Skylake-Client-IBRS-x86_64-cpu usable=no blockers=pcid,hle,erms,invpcid,rtm,spec-ctrl
cpu tcg Skylake-Client-IBRS type=Skylake-Client-IBRS-x86_64-cpu usable=no blockers=pcid,tsc-deadline,hle,invpcid,rtm,spec-ctrl,xsavec
cpu kvm Skylake-Client type=Skylake-Client-x86_64-cpu usable=no blockers=pcid,hle,erms,invpcid,rtm
cpu tcg Skylake-Client type=Skylake-Client-x86_64-cpu usable=no blockers=pcid,tsc-deadline,hle,invpcid,rtm,xsavec
cpu kvm SapphireRapids-v2 type=SapphireRapids-v2-x86_64-cpu usable=no blockers=pcid,hle,erms,invpcid,rtm,avx512f,avx512dq,avx512ifma,avx512cd,avx512bw,avx512vl,avx512vbmi,pku,avx512vbmi2,gfni,vaes,vpclmulqdq,avx512vnni,avx512bitalg,avx512-vpopcntdq,la57,bus-lock-detect,fsrm,serialize,tsx-ldtrk,amx-bf16,avx512-fp16,amx-tile,amx-int8,spec-ctrl,avx-vnni,avx512-bf16,fzrm,fsrs,fsrc,xsaves,xfd,avx512f,avx512f,avx512f,pku,amx-tile,amx-tile,ibrs-all,taa-no,sbdr-ssdp-no,fbsdp-no,psdp-no
cpu tcg SapphireRapids-v2 type=SapphireRapids-v2-x86_64-cpu usable=no blockers=pcid,tsc-deadline,hle,invpcid,rtm,avx512f,avx512dq,avx512ifma,avx512cd,avx512bw,avx512vl,avx512vbmi,avx512vbmi2,gfni,vpclmulqdq,avx512vnni,avx512bitalg,avx512-vpopcntdq,bus-lock-detect,serialize,tsx-ldtrk,amx-bf16,avx512-fp16,amx-tile,amx-int8,spec-ctrl,arch-capabilities,ssbd,avx-vnni,avx512-bf16,xsavec,xsaves,xfd
cpu kvm SapphireRapids-v1 type=SapphireRapids-v1-x86_64-cpu usable=no blockers=pcid,hle,erms,invpcid,rtm,avx512f,avx512dq,avx512ifma,avx512cd,avx512bw,avx512vl,avx512vbmi,pku,avx512vbmi2,gfni,vaes,vpclmulqdq,avx512vnni,avx512bitalg,avx512-vpopcntdq,la57,bus-lock-detect,fsrm,serialize,tsx-ldtrk,amx-bf16,avx512-fp16,amx-tile,amx-int8,spec-ctrl,avx-vnni,avx512-bf16,fzrm,fsrs,fsrc,xsaves,xfd,avx512f,avx512f,avx512f,pku,amx-tile,amx-tile,ibrs-all,taa-no
cpu tcg SapphireRapids-v1 type=SapphireRapids-v1-x86_64-cpu usable=no blockers=pcid,tsc-deadline,hle,invpcid,rtm,avx512f,avx512dq,avx512ifma,avx512cd,avx512bw,avx512vl,avx512vbmi,avx512vbmi2,gfni,vpclmulqdq,avx512vnni,avx512bitalg,avx512-vpopcntdq,bus-lock-detect,serialize,tsx-ldtrk,amx-bf16,avx512-fp16,amx-tile,amx-int8,spec-ctrl,arch-capabilities,ssbd,avx-vnni,avx512-bf16,xsavec,xsaves,xfd
cpu kvm SapphireRapids type=SapphireRapids-x86_64-cpu usable=no blockers=pcid,hle,erms,invpcid,rtm,avx512f,avx512dq,avx512ifma,avx512cd,avx512bw,avx512vl,avx512vbmi,pku,avx512vbmi2,gfni,vaes,vpclmulqdq,avx512vnni,avx512bitalg,avx512-vpopcntdq,la57,bus-lock-detect,fsrm,serialize,tsx-ldtrk,amx-bf16,avx512-fp16,amx-tile,amx-int8,spec-ctrl,avx-vnni,avx512-bf16,fzrm,fsrs,fsrc,xsaves,xfd,avx512f,avx512f,avx512f,pku,amx-tile,amx-tile,ibrs-all,taa-no
cpu tcg SapphireRapids type=SapphireRapids-x86_64-cpu usable=no blockers=pcid,tsc-deadline,hle,invpcid,rtm,avx512f,avx512dq,avx512ifma,avx512cd,avx512bw,avx512vl,avx512vbmi,avx512vbmi2,gfni,vpclmulqdq,avx512vnni,avx512bitalg,avx512-vpopcntdq,bus-lock-detect,serialize,tsx-ldtrk,amx-bf16,avx512-fp16,amx-tile,amx-int8,spec-ctrl,arch-capabilities,ssbd,avx-vnni,avx512-bf16,xsavec,xsaves,xfd
cpu kvm SandyBridge-v2 type=SandyBridge-v2-x86_64-cpu usable=no blockers=spec-ctrl
cpu tcg SandyBridge-v2 type=SandyBridge-v2-x86_64-cpu usable=no blockers=tsc-deadline,spec-ctrl
cpu kvm SandyBridge-v1 type=SandyBridge-v1-x86_64-cpu usable=yes
cpu tcg SandyBridge-v1 type=SandyBridge-v1-x86_64-cpu usable=no blockers=tsc-deadline
cpu kvm SandyBridge-IBRS type=SandyBridge-IBRS-x86_64-cpu usable=no blockers=spec-ctrl
cpu tcg SandyBridge-IBRS type=SandyBridge-IBRS-x86_64-cpu usable=no blockers=tsc-deadline,spec-ctrl
cpu kvm SandyBridge type=SandyBridge-x86_64-cpu usable=yes
cpu tcg SandyBridge type=SandyBridge-x86_64-cpu usable=no blockers=tsc-deadline
cpu kvm,tcg Penryn-v1 type=Penryn-v1-x86_64-cpu usable=yes
cpu kvm,tcg Penryn type=Penryn-x86_64-cpu usable=yes
cpu kvm Opteron_G5-v1 type=Opteron_G5-v1-x86_64-cpu usable=no blockers=xop,fma4,tbm
cpu tcg Opteron_G5-v1 type=Opteron_G5-v1-x86_64-cpu usable=no blockers=misalignsse,xop,fma4,tbm,nrip-save
cpu kvm Opteron_G5 type=Opteron_G5-x86_64-cpu usable=no blockers=xop,fma4,tbm
cpu tcg Opteron_G5 type=Opteron_G5-x86_64-cpu usable=no blockers=misalignsse,xop,fma4,tbm,nrip-save
cpu kvm Opteron_G4-v1 type=Opteron_G4-v1-x86_64-cpu usable=no blockers=xop,fma4
cpu tcg Opteron_G4-v1 type=Opteron_G4-v1-x86_64-cpu usable=no blockers=misalignsse,xop,fma4,nrip-save
cpu kvm Opteron_G4 type=Opteron_G4-x86_64-cpu usable=no blockers=xop,fma4
cpu tcg Opteron_G4 type=Opteron_G4-x86_64-cpu usable=no blockers=misalignsse,xop,fma4,nrip-save
cpu kvm Opteron_G3-v1 type=Opteron_G3-v1-x86_64-cpu usable=yes
cpu tcg Opteron_G3-v1 type=Opteron_G3-v1-x86_64-cpu usable=no blockers=misalignsse
cpu kvm Opteron_G3 type=Opteron_G3-x86_64-cpu usable=yes
cpu tcg Opteron_G3 type=Opteron_G3-x86_64-cpu usable=no blockers=misalignsse
cpu kvm,tcg Opteron_G2-v1 type=Opteron_G2-v1-x86_64-cpu usable=yes
cpu kvm,tcg Opteron_G2 type=Opteron_G2-x86_64-cpu usable=yes
cpu kvm,tcg Opteron_G1-v1 type=Opteron_G1-v1-x86_64-cpu usable=yes
cpu kvm,tcg Opteron_G1 type=Opteron_G1-x86_64-cpu usable=yes
cpu kvm,tcg Nehalem-v2 type=Nehalem-v2-x86_64-cpu usable=no blockers=spec-ctrl
cpu kvm,tcg Nehalem-v1 type=Nehalem-v1-x86_64-cpu usable=yes
cpu kvm,tcg Nehalem-IBRS type=Nehalem-IBRS-x86_64-cpu usable=no blockers=spec-ctrl
cpu kvm,tcg Nehalem type=Nehalem-x86_64-cpu usable=yes
cpu kvm KnightsMill-v1 type=KnightsMill-v1-x86_64-cpu usable=no blockers=ss,erms,avx512f,avx512pf,avx512er,avx512cd,avx512-vpopcntdq,avx512-4vnniw,avx512-4fmaps,avx512f,avx512f,avx512f
cpu tcg KnightsMill-v1 type=KnightsMill-v1-x86_64-cpu usable=no blockers=tsc-deadline,avx512f,avx512pf,avx512er,avx512cd,avx512-vpopcntdq,avx512-4vnniw,avx512-4fmaps
cpu kvm KnightsMill type=KnightsMill-x86_64-cpu usable=no blockers=ss,erms,avx512f,avx512pf,avx512er,avx512cd,avx512-vpopcntdq,avx512-4vnniw,avx512-4fmaps,avx512f,avx512f,avx512f
cpu tcg KnightsMill type=KnightsMill-x86_64-cpu usable=no blockers=tsc-deadline,avx512f,avx512pf,avx512er,avx512cd,avx512-vpopcntdq,avx512-4vnniw,avx512-4fmaps
cpu kvm IvyBridge-v2 type=IvyBridge-v2-x86_64-cpu usable=no blockers=erms,spec-ctrl
cpu tcg IvyBridge-v2 type=IvyBridge-v2-x86_64-cpu usable=no blockers=tsc-deadline,spec-ctrl
cpu kvm IvyBridge-v1 type=IvyBridge-v1-x86_64-cpu usable=no blockers=erms
cpu tcg IvyBridge-v1 type=IvyBridge-v1-x86_64-cpu usable=no blockers=tsc-deadline
cpu kvm IvyBridge-IBRS type=IvyBridge-IBRS-x86_64-cpu usable=no blockers=erms,spec-ctrl
cpu tcg IvyBridge-IBRS type=IvyBridge-IBRS-x86_64-cpu usable=no blockers=tsc-deadline,spec-ctrl
cpu kvm IvyBridge type=IvyBridge-x86_64-cpu usable=no blockers=erms
cpu tcg IvyBridge type=IvyBridge-x86_64-cpu usable=no blockers=tsc-deadline
cpu kvm Icelake-Server-v6 type=Icelake-Server-v6-x86_64-cpu usable=no blockers=pcid,erms,invpcid,avx512f,avx512dq,avx512ifma,avx512cd,avx512bw,avx512vl,avx512vbmi,pku,avx512vbmi2,gfni,vaes,vpclmulqdq,avx512vnni,avx512bitalg,avx512-vpopcntdq,la57,fsrm,spec-ctrl,xsaves,avx512f,avx512f,avx512f,pku,ibrs-all,taa-no
cpu tcg Icelake-Server-v6 type=Icelake-Server-v6-x86_64-cpu usable=no blockers=pcid,tsc-deadline,invpcid,avx512f,avx512dq,avx512ifma,avx512cd,avx512bw,avx512vl,avx512vbmi,avx512vbmi2,gfni,vpclmulqdq,avx512vnni,avx512bitalg,avx512-vpopcntdq,spec-ctrl,arch-capabilities,ssbd,xsavec,xsaves
cpu kvm Icelake-Server-v5 type=Icelake-Server-v5-x86_64-cpu usable=no blockers=pcid,erms,invpcid,avx512f,avx512dq,avx512ifma,avx512cd,avx512bw,avx512vl,avx512vbmi,pku,avx512vbmi2,gfni,vaes,vpclmulqdq,avx512vnni,avx512bitalg,avx512-vpopcntdq,la57,fsrm,spec-ctrl,xsaves,avx512f,avx512f,avx512f,pku,ibrs-all,taa-no
cpu tcg Icelake-Server-v5 type=Icelake-Server-v5-x86_64-cpu usable=no blockers=pcid,tsc-deadline,invpcid,avx512f,avx512dq,avx512ifma,avx512cd,avx512bw,avx512vl,avx512vbmi,avx512vbmi2,gfni,vpclmulqdq,avx512vnni,avx512bitalg,avx512-vpopcntdq,spec-ctrl,arch-capabilities,ssbd,xsavec,xsaves
cpu kvm Icelake-Server-v4 type=Icelake-Server-v4-x86_64-cpu usable=no blockers=pcid,erms,invpcid,avx512f,avx512dq,avx512ifma,avx512cd,avx512bw,avx512vl,avx512vbmi,pku,avx512vbmi2,gfni,vaes,vpclmulqdq,avx512vnni,avx512bitalg,avx512-vpopcntdq,la57,fsrm,spec-ctrl,avx512f,avx512f,avx512f,pku,ibrs-all,taa-no
cpu tcg Icelake-Server-v4 type=Icelake-Server-v4-x86_64-cpu usable=no blockers=pcid,tsc-deadline,invpcid,avx512f,avx512dq,avx512ifma,avx512cd,avx512bw,avx512vl,avx512vbmi,avx512vbmi2,gfni,vpclmulqdq,avx512vnni,avx512bitalg,avx512-vpopcntdq,spec-ctrl,arch-capabilities,ssbd,xsavec
cpu kvm Icelake-Server-v3 type=Icelake-Server-v3-x86_64-cpu usable=no blockers=pcid,erms,invpcid,avx512f,avx512dq,avx512cd,avx512bw,avx512vl,avx512vbmi,pku,avx512vbmi2,gfni,vaes,vpclmulqdq,avx512vnni,avx512bitalg,avx512-vpopcntdq,la57,spec-ctrl,avx512f,avx512f,avx512f,pku,ibrs-all,taa-no
cpu tcg Icelake-Server-v3 type=Icelake-Server-v3-x86_64-cpu usable=no blockers=pcid,tsc-deadline,invpcid,avx512f,avx512dq,avx512cd,avx512bw,avx512vl,avx512vbmi,avx512vbmi2,gfni,vpclmulqdq,avx512vnni,avx512bitalg,avx512-vpopcntdq,spec-ctrl,arch-capabilities,ssbd,xsavec
cpu kvm Icelake-Server-v2 type=Icelake-Server-v2-x86_64-cpu usable=no blockers=pcid,erms,invpcid,avx512f,avx512dq,avx512cd,avx512bw,avx512vl,avx512vbmi,pku,avx512vbmi2,gfni,vaes,vpclmulqdq,avx512vnni,avx512bitalg,avx512-vpopcntdq,la57,spec-ctrl,avx512f,avx512f,avx512f,pku
cpu tcg Icelake-Server-v2 type=Icelake-Server-v2-x86_64-cpu usable=no blockers=pcid,tsc-deadline,invpcid,avx512f,avx512dq,avx512cd,avx512bw,avx512vl,avx512vbmi,avx512vbmi2,gfni,vpclmulqdq,avx512vnni,avx512bitalg,avx512-vpopcntdq,spec-ctrl,ssbd,xsavec
cpu kvm Icelake-Server-v1 type=Icelake-Server-v1-x86_64-cpu usable=no blockers=pcid,hle,erms,invpcid,rtm,avx512f,avx512dq,avx512cd,avx512bw,avx512vl,avx512vbmi,pku,avx512vbmi2,gfni,vaes,vpclmulqdq,avx512vnni,avx512bitalg,avx512-vpopcntdq,la57,spec-ctrl,avx512f,avx512f,avx512f,pku
cpu tcg Icelake-Server-v1 type=Icelake-Server-v1-x86_64-cpu usable=no blockers=pcid,tsc-deadline,hle,invpcid,rtm,avx512f,avx512dq,avx512cd,avx512bw,avx512vl,avx512vbmi,avx512vbmi2,gfni,vpclmulqdq,avx512vnni,avx512bitalg,avx512-vpopcntdq,spec-ctrl,ssbd,xsavec
cpu kvm Icelake-Server-noTSX type=Icelake-Server-noTSX-x86_64-cpu usable=no blockers=pcid,erms,invpcid,avx512f,avx512dq,avx512cd,avx512bw,avx512vl,avx512vbmi,pku,avx512vbmi2,gfni,vaes,vpclmulqdq,avx512vnni,avx512bitalg,avx512-vpopcntdq,la57,spec-ctrl,avx512f,avx512f,avx512f,pku
cpu tcg Icelake-Server-noTSX type=Icelake-Server-noTSX-x86_64-cpu usable=no blockers=pcid,tsc-deadline,invpcid,avx512f,avx512dq,avx512cd,avx512bw,avx512vl,avx512vbmi,avx512vbmi2,gfni,vpclmulqdq,avx512vnni,avx512bitalg,avx512-vpopcntdq,spec-ctrl,ssbd,xsavec
cpu kvm Icelake-Server type=Icelake-Server-x86_64-cpu usable=no blockers=pcid,hle,erms,invpcid,rtm,avx512f,avx512dq,avx512cd,avx512bw,avx512vl,avx512vbmi,pku,avx512vbmi2,gfni,vaes,vpclmulqdq,avx512vnni,avx512bitalg,avx512-vpopcntdq,la57,spec-ctrl,avx512f,avx512f,avx512f,pku
cpu tcg Icelake-Server type=Icelake-Server-x86_64-cpu usable=no blockers=pcid,tsc-deadline,hle,invpcid,rtm,avx512f,avx512dq,avx512cd,avx512bw,avx512vl,avx512vbmi,avx512vbmi2,gfni,vpclmulqdq,avx512vnni,avx512bitalg,avx512-vpopcntdq,spec-ctrl,ssbd,xsavec
cpu kvm Haswell-v4 type=Haswell-v4-x86_64-cpu usable=no blockers=pcid,erms,invpcid,spec-ctrl
cpu tcg Haswell-v4 type=Haswell-v4-x86_64-cpu usable=no blockers=pcid,tsc-deadline,invpcid,spec-ctrl
cpu kvm Haswell-v3 type=Haswell-v3-x86_64-cpu usable=no blockers=pcid,hle,erms,invpcid,rtm,spec-ctrl
cpu tcg Haswell-v3 type=Haswell-v3-x86_64-cpu usable=no blockers=pcid,tsc-deadline,hle,invpcid,rtm,spec-ctrl
cpu kvm Haswell-v2 type=Haswell-v2-x86_64-cpu usable=no blockers=pcid,erms,invpcid
cpu tcg Haswell-v2 type=Haswell-v2-x86_64-cpu usable=no blockers=pcid,tsc-deadline,invpcid
cpu kvm Haswell-v1 type=Haswell-v1-x86_64-cpu usable=no blockers=pcid,hle,erms,invpcid,rtm
cpu tcg Haswell-v1 type=Haswell-v1-x86_64-cpu usable=no blockers=pcid,tsc-deadline,hle,invpcid,rtm
cpu kvm Haswell-noTSX-IBRS type=Haswell-noTSX-IBRS-x86_64-cpu usable=no blockers=pcid,erms,invpcid,spec-ctrl
cpu tcg Haswell-noTSX-IBRS type=Haswell-noTSX-IBRS-x86_64-cpu usable=no blockers=pcid,tsc-deadline,invpcid,spec-ctrl
cpu kvm Haswell-noTSX type=Haswell-noTSX-x86_64-cpu usable=no blockers=pcid,erms,invpcid
cpu tcg Haswell-noTSX type=Haswell-noTSX-x86_64-cpu usable=no blockers=pcid,tsc-deadline,invpcid
cpu kvm Haswell-IBRS type=Haswell-IBRS-x86_64-cpu usable=no blockers=pcid,hle,erms,invpcid,rtm,spec-ctrl
cpu tcg Haswell-IBRS type=Haswell-IBRS-x86_64-cpu usable=no blockers=pcid,tsc-deadline,hle,invpcid,rtm,spec-ctrl
cpu kvm Haswell type=Haswell-x86_64-cpu usable=no blockers=pcid,hle,erms,invpcid,rtm
cpu tcg Haswell type=Haswell-x86_64-cpu usable=no blockers=pcid,tsc-deadline,hle,invpcid,rtm
cpu kvm GraniteRapids-v1 type=GraniteRapids-v1-x86_64-cpu usable=no blockers=pcid,hle,erms,invpcid,rtm,avx512f,avx512dq,avx512ifma,avx512cd,avx512bw,avx512vl,avx512vbmi,pku,avx512vbmi2,gfni,vaes,vpclmulqdq,avx512vnni,avx512bitalg,avx512-vpopcntdq,la57,bus-lock-detect,fsrm,serialize,tsx-ldtrk,amx-bf16,avx512-fp16,amx-tile,amx-int8,spec-ctrl,avx-vnni,avx512-bf16,fzrm,fsrs,fsrc,amx-fp16,xsaves,xfd,avx512f,avx512f,avx512f,pku,amx-tile,amx-tile,ibrs-all,taa-no,sbdr-ssdp-no,fbsdp-no,psdp-no,pbrsb-no,prefetchiti,mcdt-no
cpu tcg GraniteRapids-v1 type=GraniteRapids-v1-x86_64-cpu usable=no blockers=pcid,tsc-deadline,hle,invpcid,rtm,avx512f,avx512dq,avx512ifma,avx512cd,avx512bw,avx512vl,avx512vbmi,avx512vbmi2,gfni,vpclmulqdq,avx512vnni,avx512bitalg,avx512-vpopcntdq,bus-lock-detect,serialize,tsx-ldtrk,amx-bf16,avx512-fp16,amx-tile,amx-int8,spec-ctrl,arch-capabilities,ssbd,avx-vnni,avx512-bf16,amx-fp16,xsavec,xsaves,xfd,prefetchiti,mcdt-no
cpu kvm GraniteRapids type=GraniteRapids-x86_64-cpu usable=no blockers=pcid,hle,erms,invpcid,rtm,avx512f,avx512dq,avx512ifma,avx512cd,avx512bw,avx512vl,avx512vbmi,pku,avx512vbmi2,gfni,vaes,vpclmulqdq,avx512vnni,avx512bitalg,avx512-vpopcntdq,la57,bus-lock-detect,fsrm,serialize,tsx-ldtrk,amx-bf16,avx512-fp16,amx-tile,amx-int8,spec-ctrl,avx-vnni,avx512-bf16,fzrm,fsrs,fsrc,amx-fp16,xsaves,xfd,avx512f,avx512f,avx512f,pku,amx-tile,amx-tile,ibrs-all,taa-no,sbdr-ssdp-no,fbsdp-no,psdp-no,pbrsb-no,prefetchiti,mcdt-no
cpu tcg GraniteRapids type=GraniteRapids-x86_64-cpu usable=no blockers=pcid,tsc-deadline,hle,invpcid,rtm,avx512f,avx512dq,avx512ifma,avx512cd,avx512bw,avx512vl,avx512vbmi,avx512vbmi2,gfni,vpclmulqdq,avx512vnni,avx512bitalg,avx512-vpopcntdq,bus-lock-detect,serialize,tsx-ldtrk,amx-bf16,avx512-fp16,amx-tile,amx-int8,spec-ctrl,arch-capabilities,ssbd,avx-vnni,avx512-bf16,amx-fp16,xsavec,xsaves,xfd,prefetchiti,mcdt-no
cpu kvm EPYC-v4 type=EPYC-v4-x86_64-cpu usable=no blockers=xsaves
cpu tcg EPYC-v4 type=EPYC-v4-x86_64-cpu usable=no blockers=fxsr-opt,misalignsse,osvw,topoext,perfctr-core,clzero,ibpb,nrip-save,xsavec,xsaves
cpu kvm EPYC-v3 type=EPYC-v3-x86_64-cpu usable=no blockers=xsaves
cpu tcg EPYC-v3 type=EPYC-v3-x86_64-cpu usable=no blockers=fxsr-opt,misalignsse,osvw,topoext,perfctr-core,clzero,ibpb,nrip-save,xsavec,xsaves
cpu kvm EPYC-v2 type=EPYC-v2-x86_64-cpu usable=yes
cpu tcg EPYC-v2 type=EPYC-v2-x86_64-cpu usable=no blockers=fxsr-opt,misalignsse,osvw,topoext,ibpb,nrip-save,xsavec
cpu kvm EPYC-v1 type=EPYC-v1-x86_64-cpu usable=yes
cpu tcg EPYC-v1 type=EPYC-v1-x86_64-cpu usable=no blockers=fxsr-opt,misalignsse,osvw,topoext,nrip-save,xsavec
cpu kvm EPYC-Rome-v4 type=EPYC-Rome-v4-x86_64-cpu usable=no blockers=ibrs
cpu tcg EPYC-Rome-v4 type=EPYC-Rome-v4-x86_64-cpu usable=no blockers=fxsr-opt,misalignsse,osvw,topoext,perfctr-core,clzero,ibpb,ibrs,amd-stibp,amd-ssbd,nrip-save,xsavec
cpu kvm EPYC-Rome-v3 type=EPYC-Rome-v3-x86_64-cpu usable=no blockers=ibrs,xsaves
cpu tcg EPYC-Rome-v3 type=EPYC-Rome-v3-x86_64-cpu usable=no blockers=fxsr-opt,misalignsse,osvw,topoext,perfctr-core,clzero,ibpb,ibrs,amd-stibp,amd-ssbd,nrip-save,xsavec,xsaves
cpu kvm EPYC-Rome-v2 type=EPYC-Rome-v2-x86_64-cpu usable=no blockers=ibrs,xsaves
cpu tcg EPYC-Rome-v2 type=EPYC-Rome-v2-x86_64-cpu usable=no blockers=fxsr-opt,misalignsse,osvw,topoext,perfctr-core,clzero,ibpb,ibrs,amd-stibp,amd-ssbd,nrip-save,xsavec,xsaves
cpu kvm EPYC-Rome-v1 type=EPYC-Rome-v1-x86_64-cpu usable=no blockers=xsaves
cpu tcg EPYC-Rome-v1 type=EPYC-Rome-v1-x86_64-cpu usable=no blockers=fxsr-opt,misalignsse,osvw,topoext,perfctr-core,clzero,ibpb,amd-stibp,nrip-save,xsavec,xsaves
cpu kvm EPYC-Rome type=EPYC-Rome-x86_64-cpu usable=no blockers=xsaves
cpu tcg EPYC-Rome type=EPYC-Rome-x86_64-cpu usable=no blockers=fxsr-opt,misalignsse,osvw,topoext,perfctr-core,clzero,ibpb,amd-stibp,nrip-save,xsavec,xsaves
cpu kvm EPYC-Milan-v2 type=EPYC-Milan-v2-x86_64-cpu usable=no blockers=pcid,erms,invpcid,pku,vaes,vpclmulqdq,fsrm,ibrs,stibp-always-on,amd-psfd,no-nested-data-bp,xsaves,pku
cpu tcg EPYC-Milan-v2 type=EPYC-Milan-v2-x86_64-cpu usable=no blockers=pcid,invpcid,vpclmulqdq,fxsr-opt,misalignsse,osvw,topoext,perfctr-core,clzero,ibpb,ibrs,amd-stibp,stibp-always-on,amd-ssbd,amd-psfd,no-nested-data-bp,lfence-always-serializing,null-sel-clr-base,nrip-save,xsavec,xsaves
cpu kvm EPYC-Milan-v1 type=EPYC-Milan-v1-x86_64-cpu usable=no blockers=pcid,erms,invpcid,pku,fsrm,ibrs,xsaves,pku
cpu tcg EPYC-Milan-v1 type=EPYC-Milan-v1-x86_64-cpu usable=no blockers=pcid,invpcid,fxsr-opt,misalignsse,osvw,topoext,perfctr-core,clzero,ibpb,ibrs,amd-stibp,amd-ssbd,nrip-save,xsavec,xsaves
cpu kvm EPYC-Milan type=EPYC-Milan-x86_64-cpu usable=no blockers=pcid,erms,invpcid,pku,fsrm,ibrs,xsaves,pku
cpu tcg EPYC-Milan type=EPYC-Milan-x86_64-cpu usable=no blockers=pcid,invpcid,fxsr-opt,misalignsse,osvw,topoext,perfctr-core,clzero,ibpb,ibrs,amd-stibp,amd-ssbd,nrip-save,xsavec,xsaves
cpu kvm EPYC-IBPB type=EPYC-IBPB-x86_64-cpu usable=yes
cpu tcg EPYC-IBPB type=EPYC-IBPB-x86_64-cpu usable=no blockers=fxsr-opt,misalignsse,osvw,topoext,ibpb,nrip-save,xsavec
cpu kvm EPYC-Genoa-v1 type=EPYC-Genoa-v1-x86_64-cpu usable=no blockers=pcid,erms,invpcid,avx512f,avx512dq,avx512ifma,avx512cd,avx512bw,avx512vl,avx512vbmi,pku,avx512vbmi2,gfni,vaes,vpclmulqdq,avx512vnni,avx512bitalg,avx512-vpopcntdq,la57,fsrm,avx512-bf16,ibrs,stibp-always-on,amd-psfd,no-nested-data-bp,auto-ibrs,xsaves,avx512f,avx512f,avx512f,pku
cpu tcg EPYC-Genoa-v1 type=EPYC-Genoa-v1-x86_64-cpu usable=no blockers=pcid,invpcid,avx512f,avx512dq,avx512ifma,avx512cd,avx512bw,avx512vl,avx512vbmi,avx512vbmi2,gfni,vpclmulqdq,avx512vnni,avx512bitalg,avx512-vpopcntdq,avx512-bf16,fxsr-opt,misalignsse,osvw,topoext,perfctr-core,clzero,ibpb,ibrs,amd-stibp,stibp-always-on,amd-ssbd,amd-psfd,no-nested-data-bp,lfence-always-serializing,null-sel-clr-base,auto-ibrs,nrip-save,vnmi,xsavec,xsaves
cpu kvm EPYC-Genoa type=EPYC-Genoa-x86_64-cpu usable=no blockers=pcid,erms,invpcid,avx512f,avx512dq,avx512ifma,avx512cd,avx512bw,avx512vl,avx512vbmi,pku,avx512vbmi2,gfni,vaes,vpclmulqdq,avx512vnni,avx512bitalg,avx512-vpopcntdq,la57,fsrm,avx512-bf16,ibrs,stibp-always-on,amd-psfd,no-nested-data-bp,auto-ibrs,xsaves,avx512f,avx512f,avx512f,pku
cpu tcg EPYC-Genoa type=EPYC-Genoa-x86_64-cpu usable=no blockers=pcid,invpcid,avx512f,avx512dq,avx512ifma,avx512cd,avx512bw,avx512vl,avx512vbmi,avx512vbmi2,gfni,vpclmulqdq,avx512vnni,avx512bitalg,avx512-vpopcntdq,avx512-bf16,fxsr-opt,misalignsse,osvw,topoext,perfctr-core,clzero,ibpb,ibrs,amd-stibp,stibp-always-on,amd-ssbd,amd-psfd,no-nested-data-bp,lfence-always-serializing,null-sel-clr-base,auto-ibrs,nrip-save,vnmi,xsavec,xsaves
cpu kvm EPYC type=EPYC-x86_64-cpu usable=yes
cpu tcg EPYC type=EPYC-x86_64-cpu usable=no blockers=fxsr-opt,misalignsse,osvw,topoext,nrip-save,xsavec
cpu kvm Dhyana-v2 type=Dhyana-v2-x86_64-cpu usable=no blockers=xsaves
cpu tcg Dhyana-v2 type=Dhyana-v2-x86_64-cpu usable=no blockers=fxsr-opt,misalignsse,osvw,topoext,ibpb,nrip-save,xsavec,xsaves
cpu kvm Dhyana-v1 type=Dhyana-v1-x86_64-cpu usable=yes
cpu tcg Dhyana-v1 type=Dhyana-v1-x86_64-cpu usable=no blockers=fxsr-opt,misalignsse,osvw,topoext,ibpb,nrip-save,xsavec
cpu kvm Dhyana type=Dhyana-x86_64-cpu usable=yes
cpu tcg Dhyana type=Dhyana-x86_64-cpu usable=no blockers=fxsr-opt,misalignsse,osvw,topoext,ibpb,nrip-save,xsavec
cpu kvm Denverton-v3 type=Denverton-v3-x86_64-cpu usable=no blockers=erms,spec-ctrl,xsaves
cpu tcg Denverton-v3 type=Denverton-v3-x86_64-cpu usable=no blockers=tsc-deadline,spec-ctrl,arch-capabilities,ssbd,xsavec,xsaves
cpu kvm Denverton-v2 type=Denverton-v2-x86_64-cpu usable=no blockers=erms,spec-ctrl
cpu tcg Denverton-v2 type=Denverton-v2-x86_64-cpu usable=no blockers=tsc-deadline,spec-ctrl,arch-capabilities,ssbd,xsavec
cpu kvm Denverton-v1 type=Denverton-v1-x86_64-cpu usable=no blockers=erms,mpx,spec-ctrl,mpx,mpx
cpu tcg Denverton-v1 type=Denverton-v1-x86_64-cpu usable=no blockers=tsc-deadline,spec-ctrl,arch-capabilities,ssbd,xsavec
cpu kvm Denverton type=Denverton-x86_64-cpu usable=no blockers=erms,mpx,spec-ctrl,mpx,mpx
cpu tcg Denverton type=Denverton-x86_64-cpu usable=no blockers=tsc-deadline,spec-ctrl,arch-capabilities,ssbd,xsavec
cpu kvm Cooperlake-v2 type=Cooperlake-v2-x86_64-cpu usable=no blockers=pcid,hle,erms,invpcid,rtm,avx512f,avx512dq,avx512cd,avx512bw,avx512vl,pku,avx512vnni,spec-ctrl,avx512-bf16,xsaves,avx512f,avx512f,avx512f,pku,ibrs-all,taa-no
cpu tcg Cooperlake-v2 type=Cooperlake-v2-x86_64-cpu usable=no blockers=pcid,tsc-deadline,hle,invpcid,rtm,avx512f,avx512dq,avx512cd,avx512bw,avx512vl,avx512vnni,spec-ctrl,stibp,arch-capabilities,ssbd,avx512-bf16,xsavec,xsaves
cpu kvm Cooperlake-v1 type=Cooperlake-v1-x86_64-cpu usable=no blockers=pcid,hle,erms,invpcid,rtm,avx512f,avx512dq,avx512cd,avx512bw,avx512vl,pku,avx512vnni,spec-ctrl,avx512-bf16,avx512f,avx512f,avx512f,pku,ibrs-all,taa-no
cpu tcg Cooperlake-v1 type=Cooperlake-v1-x86_64-cpu usable=no blockers=pcid,tsc-deadline,hle,invpcid,rtm,avx512f,avx512dq,avx512cd,avx512bw,avx512vl,avx512vnni,spec-ctrl,stibp,arch-capabilities,ssbd,avx512-bf16,xsavec
cpu kvm Cooperlake type=Cooperlake-x86_64-cpu usable=no blockers=pcid,hle,erms,invpcid,rtm,avx512f,avx512dq,avx512cd,avx512bw,avx512vl,pku,avx512vnni,spec-ctrl,avx512-bf16,avx512f,avx512f,avx512f,pku,ibrs-all,taa-no
cpu tcg Cooperlake type=Cooperlake-x86_64-cpu usable=no blockers=pcid,tsc-deadline,hle,invpcid,rtm,avx512f,avx512dq,avx512cd,avx512bw,avx512vl,avx512vnni,spec-ctrl,stibp,arch-capabilities,ssbd,avx512-bf16,xsavec
cpu kvm,tcg Conroe-v1 type=Conroe-v1-x86_64-cpu usable=yes
cpu kvm,tcg Conroe type=Conroe-x86_64-cpu usable=yes
cpu kvm Cascadelake-Server-v5 type=Cascadelake-Server-v5-x86_64-cpu usable=no blockers=pcid,erms,invpcid,avx512f,avx512dq,avx512cd,avx512bw,avx512vl,pku,avx512vnni,spec-ctrl,xsaves,avx512f,avx512f,avx512f,pku,ibrs-all
cpu tcg Cascadelake-Server-v5 type=Cascadelake-Server-v5-x86_64-cpu usable=no blockers=pcid,tsc-deadline,invpcid,avx512f,avx512dq,avx512cd,avx512bw,avx512vl,avx512vnni,spec-ctrl,arch-capabilities,ssbd,xsavec,xsaves
cpu kvm Cascadelake-Server-v4 type=Cascadelake-Server-v4-x86_64-cpu usable=no blockers=pcid,erms,invpcid,avx512f,avx512dq,avx512cd,avx512bw,avx512vl,pku,avx512vnni,spec-ctrl,avx512f,avx512f,avx512f,pku,ibrs-all
cpu tcg Cascadelake-Server-v4 type=Cascadelake-Server-v4-x86_64-cpu usable=no blockers=pcid,tsc-deadline,invpcid,avx512f,avx512dq,avx512cd,avx512bw,avx512vl,avx512vnni,spec-ctrl,arch-capabilities,ssbd,xsavec
cpu kvm Cascadelake-Server-v3 type=Cascadelake-Server-v3-x86_64-cpu usable=no blockers=pcid,erms,invpcid,avx512f,avx512dq,avx512cd,avx512bw,avx512vl,pku,avx512vnni,spec-ctrl,avx512f,avx512f,avx512f,pku,ibrs-all
cpu tcg Cascadelake-Server-v3 type=Cascadelake-Server-v3-x86_64-cpu usable=no blockers=pcid,tsc-deadline,invpcid,avx512f,avx512dq,avx512cd,avx512bw,avx512vl,avx512vnni,spec-ctrl,arch-capabilities,ssbd,xsavec
cpu kvm Cascadelake-Server-v2 type=Cascadelake-Server-v2-x86_64-cpu usable=no blockers=pcid,hle,erms,invpcid,rtm,avx512f,avx512dq,avx512cd,avx512bw,avx512vl,pku,avx512vnni,spec-ctrl,avx512f,avx512f,avx512f,pku,ibrs-all
cpu tcg Cascadelake-Server-v2 type=Cascadelake-Server-v2-x86_64-cpu usable=no blockers=pcid,tsc-deadline,hle,invpcid,rtm,avx512f,avx512dq,avx512cd,avx512bw,avx512vl,avx512vnni,spec-ctrl,arch-capabilities,ssbd,xsavec
cpu kvm Cascadelake-Server-v1 type=Cascadelake-Server-v1-x86_64-cpu usable=no blockers=pcid,hle,erms,invpcid,rtm,avx512f,avx512dq,avx512cd,avx512bw,avx512vl,pku,avx512vnni,spec-ctrl,avx512f,avx512f,avx512f,pku
cpu tcg Cascadelake-Server-v1 type=Cascadelake-Server-v1-x86_64-cpu usable=no blockers=pcid,tsc-deadline,hle,invpcid,rtm,avx512f,avx512dq,avx512cd,avx512bw,avx512vl,avx512vnni,spec-ctrl,ssbd,xsavec
cpu kvm Cascadelake-Server-noTSX type=Cascadelake-Server-noTSX-x86_64-cpu usable=no blockers=pcid,erms,invpcid,avx512f,avx512dq,avx512cd,avx512bw,avx512vl,pku,avx512vnni,spec-ctrl,avx512f,avx512f,avx512f,pku,ibrs-all
cpu tcg Cascadelake-Server-noTSX type=Cascadelake-Server-noTSX-x86_64-cpu usable=no blockers=pcid,tsc-deadline,invpcid,avx512f,avx512dq,avx512cd,avx512bw,avx512vl,avx512vnni,spec-ctrl,arch-capabilities,ssbd,xsavec
cpu kvm Cascadelake-Server type=Cascadelake-Server-x86_64-cpu usable=no blockers=pcid,hle,erms,invpcid,rtm,avx512f,avx512dq,avx512cd,avx512bw,avx512vl,pku,avx512vnni,spec-ctrl,avx512f,avx512f,avx512f,pku
cpu tcg Cascadelake-Server type=Cascadelake-Server-x86_64-cpu usable=no blockers=pcid,tsc-deadline,hle,invpcid,rtm,avx512f,avx512dq,avx512cd,avx512bw,avx512vl,avx512vnni,spec-ctrl,ssbd,xsavec
cpu kvm Broadwell-v4 type=Broadwell-v4-x86_64-cpu usable=no blockers=pcid,erms,invpcid,spec-ctrl
cpu tcg Broadwell-v4 type=Broadwell-v4-x86_64-cpu usable=no blockers=pcid,tsc-deadline,invpcid,spec-ctrl
cpu kvm Broadwell-v3 type=Broadwell-v3-x86_64-cpu usable=no blockers=pcid,hle,erms,invpcid,rtm,spec-ctrl
cpu tcg Broadwell-v3 type=Broadwell-v3-x86_64-cpu usable=no blockers=pcid,tsc-deadline,hle,invpcid,rtm,spec-ctrl
cpu kvm Broadwell-v2 type=Broadwell-v2-x86_64-cpu usable=no blockers=pcid,erms,invpcid
cpu tcg Broadwell-v2 type=Broadwell-v2-x86_64-cpu usable=no blockers=pcid,tsc-deadline,invpcid
cpu kvm Broadwell-v1 type=Broadwell-v1-x86_64-cpu usable=no blockers=pcid,hle,erms,invpcid,rtm
cpu tcg Broadwell-v1 type=Broadwell-v1-x86_64-cpu usable=no blockers=pcid,tsc-deadline,hle,invpcid,rtm
cpu kvm Broadwell-noTSX-IBRS type=Broadwell-noTSX-IBRS-x86_64-cpu usable=no blockers=pcid,erms,invpcid,spec-ctrl
cpu tcg Broadwell-noTSX-IBRS type=Broadwell-noTSX-IBRS-x86_64-cpu usable=no blockers=pcid,tsc-deadline,invpcid,spec-ctrl
cpu kvm Broadwell-noTSX type=Broadwell-noTSX-x86_64-cpu usable=no blockers=pcid,erms,invpcid
cpu tcg Broadwell-noTSX type=Broadwell-noTSX-x86_64-cpu usable=no blockers=pcid,tsc-deadline,invpcid
cpu kvm Broadwell-IBRS type=Broadwell-IBRS-x86_64-cpu usable=no blockers=pcid,hle,erms,invpcid,rtm,spec-ctrl
cpu tcg Broadwell-IBRS type=Broadwell-IBRS-x86_64-cpu usable=no blockers=pcid,tsc-deadline,hle,invpcid,rtm,spec-ctrl
cpu kvm Broadwell type=Broadwell-x86_64-cpu usable=no blockers=pcid,hle,erms,invpcid,rtm
cpu tcg Broadwell type=Broadwell-x86_64-cpu usable=no blockers=pcid,tsc-deadline,hle,invpcid,rtm
cpu kvm,tcg 486-v1 type=486-v1-x86_64-cpu usable=yes
cpu kvm,tcg 486 type=486-x86_64-cpu usable=yes
host-cpu kvm base migratable -avx-ne-convert! -vmx-entry-load-rtit-ctl! svme-addr-chk lfence-always-serializing cmov -ia64! -ssb-no! aes -vmx-apicv-xapic! mmx rdpid arat -vmx-page-walk-4! -vmx-page-walk-5! -gfni! -ibrs-all! -vmx-desc-exit! pause-filter -mcdt-no! -bus-lock-detect! xsavec -intel-pt! -vmx-tsc-scaling! -prefetchiti! -vmx-cr8-store-exit! -vmx-rdseed-exit! -amx-fp16! -vmx-eptp-switching! kvm-asyncpf perfctr-core -mpx! -auto-ibrs! -pbe! -avx512cd! -decodeassists! -vmx-exit-load-efer! -vmx-exit-clear-bndcfgs! sse4.1 family=23! -intel-pt-lip! -vmx-vmwrite-vmexit-fields! kvm-asyncpf-int -vmx-vnmi! -vmx-true-ctls! -vmx-ept-execonly! -vmx-exit-save-efer! -vmx-invept-all-context! wbnoinvd -avx512f! msr mce mca -xcrypt! -sgx! -vmx-exit-load-pat! -vmx-intr-exit! min-level=16! -vmx-flexpriority! xgetbv1 -cid! -sgx-exinfo! -amd-psfd! gds-no -ds! fxsr -avx512-fp16! -avx512-bf16! -vmx-cr8-load-exit! xsaveopt -arch-lbr! -vmx-apicv-vid! -vmx-exit-save-pat! -xtpr! -tsx-ctrl! -vmx-ple! -avx512vl! -avx512-vpopcntdq! -phe! -extapic! 3dnowprefetch -vmx-vmfunc! -vmx-activity-shutdown! -sgx1! -sgx2! -avx512vbmi2! cr8legacy -vmx-encls-exit! null-sel-clr-base stibp -vmx-msr-bitmap! -xcrypt-en! -vmx-mwait-exit! -vmx-pml! -vmx-nmi-exit! -amx-tile! -vmx-invept-single-context-noglobals! -pn! -rsba! -dca! vendor=AuthenticAMD! -vmx-unrestricted-guest! -vmx-cr3-store-noexit! -pku! -pks! -smx! cmp-legacy -avx512-4fmaps! vmcb-clean -hle! -avx-vnni! -3dnowext! -amd-no-ssb! npt -sgxlc! rdctl-no -vmx-invvpid! clwb lbrv adx -ss! pni -tsx-ldtrk! -svm-lock! smep smap pfthreshold -vmx-invpcid-exit! -amx-int8! x2apic -avx512vbmi! -avx512vnni! -sgx-edeccssa! -vmx-apicv-x2apic! kvm-pv-sched-yield -vmx-invlpg-exit! -no-nested-data-bp! -vmx-invvpid-all-context! -vmx-activity-hlt! -flushbyasid! f16c -vmx-exit-ack-intr! -ace2-en! pae pat sse -phe-en! -vmx-tsc-offset! kvm-nopiodelay -tm! -fbsdp-no! kvmclock-stable-bit -vmx-rdtsc-exit! hypervisor -vmx-rdtscp-exit! mds-no -pcommit! -vmx-vpid! syscall kvm-asyncpf-vmexit -avx512dq! svm invtsc! -vmx-monitor-exit! sse2 ssbd -vmx-wbinvd-exit! -est! kvm-poll-control -avx512ifma! -tm2! kvm-pv-eoi kvm-pv-ipi cx8 -vmx-invvpid-single-addr! -waitpkg! -cldemote! -sgx-tokenkey! -vmx-ept! -pbrsb-no! -xfd! -kvm-mmu! sse4.2 pge -avx512bitalg! -pdcm! -vmx-entry-load-bndcfgs! -vmx-exit-clear-rtit-ctl! -stibp-always-on! model=113! movbe nrip-save ssse3 sse4a -kvm-msi-ext-dest-id! -vmx-pause-exit! -invpcid! -sgx-debug! pdpe1gb -sgx-mode64! tsc-deadline skip-l1dfl-vmentry -vmx-exit-load-perf-global-ctrl! fma cx16 de -fzrm! -avx-ifma! stepping=0! xsave clflush -skinit! -avx-vnni-int8! tsc -tce! -flush-l1d! fpu -ds-cpl! -ibs! -fma4! -vmx-exit-nosave-debugctl! -sgx-kss! -la57! -vmx-invept! osvw apic -pmm! -vmx-entry-noload-debugctl! -vmx-eptad! -spec-ctrl! -vmx-posted-intr! -vmx-apicv-register! tsc-adjust -vnmi! kvm-steal-time -psdp-no! -vmx-any-errcode! -avx512-vp2intersect! kvmclock -vmx-zero-len-inject! -amx-complex! pschange-mc-no v-vmsave-vmload -vmx-rdrand-exit! -sgx-provisionkey! -lwp! amd-ssbd -xop! ibpb -ibrs! avx -core-capability! -vmx-invept-single-context! -movdiri! -acpi! -avx512bw! -ace2! fsgsbase -vmx-ept-2mb! -vmx-ept-1gb! -ht! -vmx-io-exit! nx pclmulqdq mmxext popcnt -vaes! -serialize! -movdir64b! -xsaves! -vmx-shadow-vmcs! lm -vmx-exit-save-preemption-timer! -vmx-entry-load-pat! -fsrm! -fsrs! -fsrc! -sbdr-ssdp-no! -vmx-entry-load-perf-global-ctrl! -vmx-io-bitmap! umip -vmx-store-lma! -vmx-movdr-exit! pse avx2 -avic! sep virt-ssbd -vmx-cr3-load-noexit! -nodeid-msr! -md-clear! misalignsse -split-lock-detect! min-xlevel=2147483681! bmi1 bmi2 kvm-pv-unhalt tsc-scale -topoext! amd-stibp -vmx-preemption-timer! clflushopt -vmx-entry-load-pkrs! -vmx-vnmi-pending! -monitor! -vmx-vintr-pending! -avx512er! -full-width-write! -pmm-en! -pcid! -taa-no! arch-capabilities vgif -vmx-secondary-ctls! -vmx-xsaves! clzero -3dnow! -erms! -vmx-entry-ia32e-mode! lahf-lm -vpclmulqdq! -vmx-ins-outs! fxsr-opt -xstore! -rtm! -kvm-hint-dedicated! -sgx-aex-notify! -amx-bf16! -lmce! -perfctr-nb! rdrand rdseed -cmpccxadd! -avx512-4vnniw! vme -vmx! -dtes64! mtrr rdtscp xsaveerptr pse36 kvm-pv-tlb-flush -vmx-activity-wait-sipi! -tbm! -wdt! -vmx-rdpmc-exit! -vmx-mtf! -vmx-entry-load-efer! model-id=AMD%20Ryzen%209%203900X%2012-Core%20Processor%20%20%20%20%20%20%20%20%20%20%20%20! sha-ni -fb-clear! -vmx-exit-load-pkrs! abm -vmx-ept-advanced-exitinfo! -vmx-enable-user-wait-pause! -avx512pf! -vmx-hlt-exit! -xstore-en!
host-cpu tcg base migratable -avx-ne-convert! -vmx-entry-load-rtit-ctl! svme-addr-chk -lfence-always-serializing! cmov -ia64! -ssb-no! aes -vmx-apicv-xapic! mmx rdpid arat -vmx-page-walk-4! -vmx-page-walk-5! -gfni! -ibrs-all! -vmx-desc-exit! -pause-filter! -mcdt-no! -bus-lock-detect! -xsavec! -intel-pt! -vmx-tsc-scaling! -prefetchiti! -vmx-cr8-store-exit! -vmx-rdseed-exit! -amx-fp16! -vmx-eptp-switching! -kvm-asyncpf! -perfctr-core! mpx -auto-ibrs! -pbe! -avx512cd! -decodeassists! -vmx-exit-load-efer! -vmx-exit-clear-bndcfgs! sse4.1 family=0! -intel-pt-lip! -vmx-vmwrite-vmexit-fields! -kvm-asyncpf-int! -vmx-vnmi! -vmx-true-ctls! -vmx-ept-execonly! -vmx-exit-save-efer! -vmx-invept-all-context! wbnoinvd -avx512f! msr mce mca -xcrypt! -sgx! -vmx-exit-load-pat! -vmx-intr-exit! min-level=13! -vmx-flexpriority! xgetbv1 -cid! -sgx-exinfo! -amd-psfd! -gds-no! -ds! fxsr -avx512-fp16! -avx512-bf16! -vmx-cr8-load-exit! xsaveopt -arch-lbr! -vmx-apicv-vid! -vmx-exit-save-pat! -xtpr! -tsx-ctrl! -vmx-ple! -avx512vl! -avx512-vpopcntdq! -phe! -extapic! 3dnowprefetch -vmx-vmfunc! -vmx-activity-shutdown! -sgx1! -sgx2! -avx512vbmi2! cr8legacy -vmx-encls-exit! -null-sel-clr-base! -stibp! -vmx-msr-bitmap! -xcrypt-en! -vmx-mwait-exit! -vmx-pml! -vmx-nmi-exit! -amx-tile! -vmx-invept-single-context-noglobals! -pn! -rsba! -dca! vendor=AuthenticAMD! -vmx-unrestricted-guest! -vmx-cr3-store-noexit! pku pks -smx! -cmp-legacy! -avx512-4fmaps! -vmcb-clean! -hle! -avx-vnni! 3dnowext -amd-no-ssb! npt -sgxlc! -rdctl-no! -vmx-invvpid! clwb -lbrv! adx ss pni -tsx-ldtrk! -svm-lock! smep smap -pfthreshold! -vmx-invpcid-exit! -amx-int8! x2apic -avx512vbmi! -avx512vnni! -sgx-edeccssa! -vmx-apicv-x2apic! -kvm-pv-sched-yield! -vmx-invlpg-exit! -no-nested-data-bp! -vmx-invvpid-all-context! -vmx-activity-hlt! -flushbyasid! f16c -vmx-exit-ack-intr! -ace2-en! pae pat sse -phe-en! -vmx-tsc-offset! -kvm-nopiodelay! -tm! -fbsdp-no! -kvmclock-stable-bit! -vmx-rdtsc-exit! hypervisor -vmx-rdtscp-exit! -mds-no! pcommit -vmx-vpid! syscall -kvm-asyncpf-vmexit! -avx512dq! svm -invtsc! -vmx-monitor-exit! sse2 -ssbd! -vmx-wbinvd-exit! -est! -kvm-poll-control! -avx512ifma! -tm2! -kvm-pv-eoi! -kvm-pv-ipi! cx8 -vmx-invvpid-single-addr! -waitpkg! -cldemote! -sgx-tokenkey! -vmx-ept! -pbrsb-no! -xfd! -kvm-mmu! sse4.2 pge -avx512bitalg! -pdcm! -vmx-entry-load-bndcfgs! -vmx-exit-clear-rtit-ctl! -stibp-always-on! model=0! movbe -nrip-save! ssse3 sse4a -kvm-msi-ext-dest-id! -vmx-pause-exit! -invpcid! -sgx-debug! pdpe1gb -sgx-mode64! -tsc-deadline! -skip-l1dfl-vmentry! -vmx-exit-load-perf-global-ctrl! fma cx16 de fzrm -avx-ifma! stepping=0! xsave clflush -skinit! -avx-vnni-int8! tsc -tce! -flush-l1d! fpu -ds-cpl! -ibs! -fma4! -vmx-exit-nosave-debugctl! -sgx-kss! la57 -vmx-invept! -osvw! apic -pmm! -vmx-entry-noload-debugctl! -vmx-eptad! -spec-ctrl! -vmx-posted-intr! -vmx-apicv-register! -tsc-adjust! -vnmi! -kvm-steal-time! -psdp-no! -vmx-any-errcode! -avx512-vp2intersect! -kvmclock! -vmx-zero-len-inject! -amx-complex! -pschange-mc-no! -v-vmsave-vmload! -vmx-rdrand-exit! -sgx-provisionkey! -lwp! -amd-ssbd! -xop! -ibpb! -ibrs! avx -core-capability! -vmx-invept-single-context! -movdiri! acpi -avx512bw! -ace2! fsgsbase -vmx-ept-2mb! -vmx-ept-1gb! -ht! -vmx-io-exit! nx pclmulqdq mmxext popcnt vaes -serialize! -movdir64b! -xsaves! -vmx-shadow-vmcs! lm -vmx-exit-save-preemption-timer! -vmx-entry-load-pat! fsrm fsrs fsrc -sbdr-ssdp-no! -vmx-entry-load-perf-global-ctrl! -vmx-io-bitmap! umip -vmx-store-lma! -vmx-movdr-exit! pse avx2 -avic! sep -virt-ssbd! -vmx-cr3-load-noexit! -nodeid-msr! -md-clear! -misalignsse! -split-lock-detect! min-xlevel=2147483658! bmi1 bmi2 -kvm-pv-unhalt! -tsc-scale! -topoext! -amd-stibp! -vmx-preemption-timer! clflushopt -vmx-entry-load-pkrs! -vmx-vnmi-pending! monitor -vmx-vintr-pending! -avx512er! -full-width-write! -pmm-en! -pcid! -taa-no! -arch-capabilities! vgif -vmx-secondary-ctls! -vmx-xsaves! -clzero! 3dnow erms -vmx-entry-ia32e-mode! lahf-lm -vpclmulqdq! -vmx-ins-outs! -fxsr-opt! -xstore! -rtm! -kvm-hint-dedicated! -sgx-aex-notify! -amx-bf16! -lmce! -perfctr-nb! rdrand rdseed cmpccxadd -avx512-4vnniw! -vme! -vmx! -dtes64! mtrr rdtscp xsaveerptr pse36 -kvm-pv-tlb-flush! -vmx-activity-wait-sipi! -tbm! -wdt! -vmx-rdpmc-exit! -vmx-mtf! -vmx-entry-load-efer! model-id=QEMU%20TCG%20CPU%20version%202.5+! sha-ni -fb-clear! -vmx-exit-load-pkrs! abm -vmx-ept-advanced-exitinfo! -vmx-enable-user-wait-pause! -avx512pf! -vmx-hlt-exit! -xstore-en!
hyperv relaxed vapic spinlocks vpindex runtime synic stimer reset vendor_id frequencies reenlightenment tlbflush ipi avic emsr_bitmap xmm_input
