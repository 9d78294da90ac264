arch x86_64
version 6000000
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
flag virtio-gpu.virgl
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
flag sev-guest
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
flag ramfb
flag drive-nvme
flag smp-dies
flag i8042
flag rng-builtin
flag vhost-user-fs
flag query-named-block-nodes.flat
flag blockdev-snapshot.allow-write-only-overlay
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
flag confidential-guest-support
flag set-action
flag virtio-blk.queue-size
flag virtio-mem-pci
flag piix4.acpi-root-pci-hotplug
flag query-dirty-rate
flag sev-inject-launch-secret
flag calc-dirty-rate
flag memory-backend-file.prealloc-threads
flag virtio-iommu-pci
flag virtio-net.rss
flag usb-host.guest-resets-all
flag migration.blocked-reasons
flag virtio-crypto
flag pvpanic-pci
flag display-reload
flag usb-mtp
flag netdev.user
machine kvm,tcg pc-i440fx-6.0 alias=pc max-cpus=255 default hotplug-cpus cpu=qemu64-x86_64-cpu ram=pc.ram
machine kvm,tcg pc-q35-5.2 max-cpus=288 hotplug-cpus cpu=qemu64-x86_64-cpu ram=pc.ram
machine kvm,tcg pc-i440fx-2.12 max-cpus=255 hotplug-cpus numa-memory cpu=qemu64-x86_64-cpu ram=pc.ram
machine kvm,tcg pc-i440fx-2.0 max-cpus=255 hotplug-cpus numa-memory cpu=qemu64-x86_64-cpu ram=pc.ram
machine kvm,tcg pc-q35-4.2 max-cpus=288 hotplug-cpus numa-memory cpu=qemu64-x86_64-cpu ram=pc.ram
machine kvm,tcg pc-i440fx-2.5 max-cpus=255 hotplug-cpus numa-memory cpu=qemu64-x86_64-cpu ram=pc.ram
machine kvm,tcg pc-i440fx-4.2 max-cpus=255 hotplug-cpus numa-memory cpu=qemu64-x86_64-cpu ram=pc.ram
machine kvm,tcg pc-i440fx-5.2 max-cpus=255 hotplug-cpus cpu=qemu64-x86_64-cpu ram=pc.ram
machine kvm,tcg pc-i440fx-1.5 max-cpus=255 hotplug-cpus numa-memory cpu=qemu64-x86_64-cpu ram=pc.ram
machine kvm,tcg pc-q35-2.7 max-cpus=255 hotplug-cpus numa-memory cpu=qemu64-x86_64-cpu ram=pc.ram
machine kvm,tcg pc-i440fx-2.2 max-cpus=255 hotplug-cpus numa-memory cpu=qemu64-x86_64-cpu ram=pc.ram
machine kvm,tcg pc-i440fx-2.7 max-cpus=255 hotplug-cpus numa-memory cpu=qemu64-x86_64-cpu ram=pc.ram
machine kvm,tcg pc-q35-2.4 max-cpus=255 hotplug-cpus numa-memory cpu=qemu64-x86_64-cpu ram=pc.ram
machine kvm,tcg pc-q35-2.10 max-cpus=288 hotplug-cpus numa-memory cpu=qemu64-x86_64-cpu ram=pc.ram
machine kvm,tcg x-remote max-cpus=1
machine kvm,tcg pc-q35-5.1 max-cpus=288 hotplug-cpus cpu=qemu64-x86_64-cpu ram=pc.ram
machine kvm,tcg pc-i440fx-1.7 max-cpus=255 hotplug-cpus numa-memory cpu=qemu64-x86_64-cpu ram=pc.ram
machine kvm,tcg pc-q35-2.9 max-cpus=288 hotplug-cpus numa-memory cpu=qemu64-x86_64-cpu ram=pc.ram
machine kvm,tcg pc-i440fx-2.11 max-cpus=255 hotplug-cpus numa-memory cpu=qemu64-x86_64-cpu ram=pc.ram
machine kvm,tcg pc-q35-3.1 max-cpus=288 hotplug-cpus numa-memory cpu=qemu64-x86_64-cpu ram=pc.ram
machine kvm,tcg pc-q35-4.1 max-cpus=288 hotplug-cpus numa-memory cpu=qemu64-x86_64-cpu ram=pc.ram
machine kvm,tcg pc-i440fx-2.4 max-cpus=255 hotplug-cpus numa-memory cpu=qemu64-x86_64-cpu ram=pc.ram
machine kvm,tcg pc-i440fx-4.1 max-cpus=255 hotplug-cpus numa-memory cpu=qemu64-x86_64-cpu ram=pc.ram
machine kvm,tcg pc-i440fx-5.1 max-cpus=255 hotplug-cpus cpu=qemu64-x86_64-cpu ram=pc.ram
machine kvm,tcg pc-i440fx-2.9 max-cpus=255 hotplug-cpus numa-memory cpu=qemu64-x86_64-cpu ram=pc.ram
machine kvm,tcg isapc max-cpus=1 hotplug-cpus cpu=486-x86_64-cpu ram=pc.ram
machine kvm,tcg pc-i440fx-1.4 max-cpus=255 hotplug-cpus numa-memory cpu=qemu64-x86_64-cpu ram=pc.ram
machine kvm,tcg pc-q35-2.6 max-cpus=255 hotplug-cpus numa-memory cpu=qemu64-x86_64-cpu ram=pc.ram
machine kvm,tcg pc-i440fx-3.1 max-cpus=255 hotplug-cpus numa-memory cpu=qemu64-x86_64-cpu ram=pc.ram
machine kvm,tcg pc-q35-2.12 max-cpus=288 hotplug-cpus numa-memory cpu=qemu64-x86_64-cpu ram=pc.ram
machine kvm,tcg pc-i440fx-2.1 max-cpus=255 hotplug-cpus numa-memory cpu=qemu64-x86_64-cpu ram=pc.ram
machine kvm,tcg pc-q35-6.0 alias=q35 max-cpus=288 hotplug-cpus cpu=qemu64-x86_64-cpu ram=pc.ram
machine kvm,tcg pc-i440fx-2.6 max-cpus=255 hotplug-cpus numa-memory cpu=qemu64-x86_64-cpu ram=pc.ram
machine kvm,tcg pc-q35-4.0.1 max-cpus=288 hotplug-cpus numa-memory cpu=qemu64-x86_64-cpu ram=pc.ram
machine kvm,tcg pc-i440fx-1.6 max-cpus=255 hotplug-cpus numa-memory cpu=qemu64-x86_64-cpu ram=pc.ram
machine kvm,tcg pc-q35-5.0 max-cpus=288 hotplug-cpus numa-memory cpu=qemu64-x86_64-cpu ram=pc.ram
machine kvm,tcg pc-q35-2.8 max-cpus=288 hotplug-cpus numa-memory cpu=qemu64-x86_64-cpu ram=pc.ram
machine kvm,tcg pc-i440fx-2.10 max-cpus=255 hotplug-cpus numa-memory cpu=qemu64-x86_64-cpu ram=pc.ram
machine kvm,tcg pc-q35-3.0 max-cpus=288 hotplug-cpus numa-memory cpu=qemu64-x86_64-cpu ram=pc.ram
machine kvm,tcg pc-q35-4.0 max-cpus=288 hotplug-cpus numa-memory cpu=qemu64-x86_64-cpu ram=pc.ram
machine kvm,tcg microvm max-cpus=288 cpu=qemu64-x86_64-cpu ram=microvm.ram
machine kvm,tcg pc-i440fx-2.3 max-cpus=255 hotplug-cpus numa-memory cpu=qemu64-x86_64-cpu ram=pc.ram
machine kvm,tcg pc-i440fx-4.0 max-cpus=255 hotplug-cpus numa-memory cpu=qemu64-x86_64-cpu ram=pc.ram
machine kvm,tcg pc-i440fx-5.0 max-cpus=255 hotplug-cpus numa-memory cpu=qemu64-x86_64-cpu ram=pc.ram
machine kvm,tcg pc-i440fx-2.8 max-cpus=255 hotplug-cpus numa-memory cpu=qemu64-x86_64-cpu ram=pc.ram
machine kvm,tcg pc-q35-2.5 max-cpus=255 hotplug-cpus numa-memory cpu=qemu64-x86_64-cpu ram=pc.ram
machine kvm,tcg pc-i440fx-3.0 max-cpus=255 hotplug-cpus numa-memory cpu=qemu64-x86_64-cpu ram=pc.ram
machine kvm,tcg pc-q35-2.11 max-cpus=288 hotplug-cpus numa-memory cpu=qemu64-x86_64-cpu ram=pc.ram
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
cpu kvm Snowridge-v2 type=Snowridge-v2-x86_64-cpu usable=no blockers=erms,gfni,cldemote,movdiri,movdir64b,spec-ctrl,core-capability,split-lock-detect
cpu tcg Snowridge-v2 type=Snowridge-v2-x86_64-cpu usable=no blockers=x2apic,tsc-deadline,rdseed,sha-ni,umip,gfni,cldemote,movdiri,movdir64b,spec-ctrl,arch-capabilities,core-capability,ssbd,3dnowprefetch,xsavec,split-lock-detect
cpu kvm Snowridge-v1 type=Snowridge-v1-x86_64-cpu usable=no blockers=erms,mpx,gfni,cldemote,movdiri,movdir64b,spec-ctrl,core-capability,mpx,mpx,split-lock-detect
cpu tcg Snowridge-v1 type=Snowridge-v1-x86_64-cpu usable=no blockers=x2apic,tsc-deadline,rdseed,sha-ni,umip,gfni,cldemote,movdiri,movdir64b,spec-ctrl,arch-capabilities,core-capability,ssbd,3dnowprefetch,xsavec,split-lock-detect
cpu kvm Snowridge type=Snowridge-x86_64-cpu usable=no blockers=erms,mpx,gfni,cldemote,movdiri,movdir64b,spec-ctrl,core-capability,mpx,mpx,split-lock-detect
cpu tcg Snowridge type=Snowridge-x86_64-cpu usable=no blockers=x2apic,tsc-deadline,rdseed,sha-ni,umip,gfni,cldemote,movdiri,movdir64b,spec-ctrl,arch-capabilities,core-capability,ssbd,3dnowprefetch,xsavec,split-lock-detect
cpu kvm Skylake-Server-v4 type=Skylake-Server-v4-x86_64-cpu usable=no blockers=pcid,erms,invpcid,avx512f,avx512dq,avx512cd,avx512bw,avx512vl,pku,spec-ctrl,avx512f,avx512f,avx512f,pku
cpu tcg Skylake-Server-v4 type=Skylake-Server-v4-x86_64-cpu usable=no blockers=fma,pcid,x2apic,tsc-deadline,avx,f16c,avx2,invpcid,avx512f,avx512dq,rdseed,avx512cd,avx512bw,avx512vl,spec-ctrl,3dnowprefetch,xsavec
cpu kvm Skylake-Server-v3 type=Skylake-Server-v3-x86_64-cpu usable=no blockers=pcid,erms,invpcid,avx512f,avx512dq,avx512cd,avx512bw,avx512vl,pku,spec-ctrl,avx512f,avx512f,avx512f,pku
cpu tcg Skylake-Server-v3 type=Skylake-Server-v3-x86_64-cpu usable=no blockers=fma,pcid,x2apic,tsc-deadline,avx,f16c,avx2,invpcid,avx512f,avx512dq,rdseed,avx512cd,avx512bw,avx512vl,spec-ctrl,3dnowprefetch,xsavec
cpu kvm Skylake-Server-v2 type=Skylake-Server-v2-x86_64-cpu usable=no blockers=pcid,hle,erms,invpcid,rtm,avx512f,avx512dq,avx512cd,avx512bw,avx512vl,pku,spec-ctrl,avx512f,avx512f,avx512f,pku
cpu tcg Skylake-Server-v2 type=Skylake-Server-v2-x86_64-cpu usable=no blockers=fma,pcid,x2apic,tsc-deadline,avx,f16c,hle,avx2,invpcid,rtm,avx512f,avx512dq,rdseed,avx512cd,avx512bw,avx512vl,spec-ctrl,3dnowprefetch,xsavec
cpu kvm Skylake-Server-v1 type=Skylake-Server-v1-x86_64-cpu usable=no blockers=pcid,hle,erms,invpcid,rtm,avx512f,avx512dq,avx512cd,avx512bw,avx512vl,pku,avx512f,avx512f,avx512f,pku
cpu tcg Skylake-Server-v1 type=Skylake-Server-v1-x86_64-cpu usable=no blockers=fma,pcid,x2apic,tsc-deadline,avx,f16c,hle,avx2,invpcid,rtm,avx512f,avx512dq,rdseed,avx512cd,avx512bw,avx512vl,3dnowprefetch,xsavec
cpu kvm Skylake-Server-noTSX-IBRS type=Skylake-Server-noTSX-IBRS-x86_64-cpu usable=no blockers=pcid,erms,invpcid,avx512f,avx512dq,avx512cd,avx512bw,avx512vl,pku,spec-ctrl,avx512f,avx512f,avx512f,pku
cpu tcg Skylake-Server-noTSX-IBRS type=Skylake-Server-noTSX-IBRS-x86_64-cpu usable=no blockers=fma,pcid,x2apic,tsc-deadline,avx,f16c,avx2,invpcid,avx512f,avx512dq,rdseed,avx512cd,avx512bw,avx512vl,spec-ctrl,3dnowprefetch,xsavec
cpu kvm Skylake-Server-IBRS type=Skylake-Server-IBRS-x86_64-cpu usable=no blockers=pcid,hle,erms,invpcid,rtm,avx512f,avx512dq,avx512cd,avx512bw,avx512vl,pku,spec-ctrl,avx512f,avx512f,avx512f,pku
cpu tcg Skylake-Server-IBRS type=Skylake-Server-IBRS-x86_64-cpu usable=no blockers=fma,pcid,x2apic,tsc-deadline,avx,f16c,hle,avx2,invpcid,rtm,avx512f,avx512dq,rdseed,avx512cd,avx512bw,avx512vl,spec-ctrl,3dnowprefetch,xsavec
cpu kvm Skylake-Server type=Skylake-Server-x86_64-cpu usable=no blockers=pcid,hle,erms,invpcid,rtm,avx512f,avx512dq,avx512cd,avx512bw,avx512vl,pku,avx512f,avx512f,avx512f,pku
cpu tcg Skylake-Server type=Skylake-Server-x86_64-cpu usable=no blockers=fma,pcid,x2apic,tsc-deadline,avx,f16c,hle,avx2,invpcid,rtm,avx512f,avx512dq,rdseed,avx512cd,avx512bw,avx512vl,3dnowprefetch,xsavec
cpu kvm Skylake-Client-v3 type=Skylake-Client-v3-x86_64-cpu usable=no blockers=pcid,erms,invpcid,spec-ctrl
cpu tcg Skylake-Client-v3 type=Skylake-Client-v3-x86_64-cpu usable=no blockers=fma,pcid,x2apic,tsc-deadline,avx,f16c,avx2,invpcid,rdseed,spec-ctrl,3dnowprefetch,xsavec
cpu kvm Skylake-Client-v2 type=Skylake-Client-v2-x86_64-cpu usable=no blockers=pcid,hle,erms,invpcid,rtm,spec-ctrl
cpu tcg Skylake-Client-v2 type=Skylake-Client-v2-x86_64-cpu usable=no blockers=fma,pcid,x2apic,tsc-deadline,avx,f16c,hle,avx2,invpcid,rtm,rdseed,spec-ctrl,3dnowprefetch,xsavec
cpu kvm Skylake-Client-v1 type=Skylake-Client-v1-x86_64-cpu usable=no blockers=pcid,hle,erms,invpcid,rtm
cpu tcg Skylake-Client-v1 type=Skylake-Client-v1-x86_64-cpu usable=no blockers=fma,pcid,x2apic,tsc-deadline,avx,f16c,hle,avx2,invpcid,rtm,rdseed,3dnowprefetch,xsavec
cpu kvm Skylake-Client-noTSX-IBRS type=Skylake-Client-noTSX-IBRS-x86_64-cpu usable=no blockers=pcid,erms,invpcid,spec-ctrl
cpu tcg Skylake-Client-noTSX-IBRS type=Skylake-Client-noTSX-IBRS-x86_64-cpu usable=no blockers=fma,pcid,x2apic,tsc-deadline,avx,f16c,avx2,invpcid,rdseed,spec-ctrl,3dnowprefetch,xsavec
cpu kvm Skylake-Client-IBRS type=Skylake-Client-IBRS-x86_64-cpu usable=no blockers=pcid,hle,erms,invpcid,rtm,spec-ctrl
cpu tcg Skylake-Client-IBRS type=Skylake-Client-IBRS-x86_64-cpu usable=no blockers=fma,pcid,x2apic,tsc-deadline,avx,f16c,hle,avx2,invpcid,rtm,rdseed,spec-ctrl,3dnowprefetch,xsavec
cpu kvm Skylake-Client type=Skylake-Client-x86_64-cpu usable=no blockers=pcid,hle,erms,invpcid,rtm
cpu tcg Skylake-Client type=Skylake-Client-x86_64-cpu usable=no blockers=fma,pcid,x2apic,tsc-deadline,avx,f16c,hle,avx2,invpcid,rtm,rdseed,3dnowprefetch,xsavec
cpu kvm SandyBridge-v2 type=SandyBridge-v2-x86_64-cpu usable=no blockers=spec-ctrl
cpu tcg SandyBridge-v2 type=SandyBridge-v2-x86_64-cpu usable=no blockers=x2apic,tsc-deadline,avx,spec-ctrl
cpu kvm SandyBridge-v1 type=SandyBridge-v1-x86_64-cpu usable=yes
cpu tcg SandyBridge-v1 type=SandyBridge-v1-x86_64-cpu usable=no blockers=x2apic,tsc-deadline,avx
cpu kvm SandyBridge-IBRS type=SandyBridge-IBRS-x86_64-cpu usable=no blockers=spec-ctrl
cpu tcg SandyBridge-IBRS type=SandyBridge-IBRS-x86_64-cpu usable=no blockers=x2apic,tsc-deadline,avx,spec-ctrl
cpu kvm SandyBridge type=SandyBridge-x86_64-cpu usable=yes
cpu tcg SandyBridge type=SandyBridge-x86_64-cpu usable=no blockers=x2apic,tsc-deadline,avx
cpu kvm,tcg Penryn-v1 type=Penryn-v1-x86_64-cpu usable=yes
cpu kvm,tcg Penryn type=Penryn-x86_64-cpu usable=yes
cpu kvm Opteron_G5-v1 type=Opteron_G5-v1-x86_64-cpu usable=no blockers=xop,fma4,tbm
cpu tcg Opteron_G5-v1 type=Opteron_G5-v1-x86_64-cpu usable=no blockers=fma,avx,f16c,misalignsse,3dnowprefetch,xop,fma4,tbm,nrip-save
cpu kvm Opteron_G5 type=Opteron_G5-x86_64-cpu usable=no blockers=xop,fma4,tbm
cpu tcg Opteron_G5 type=Opteron_G5-x86_64-cpu usable=no blockers=fma,avx,f16c,misalignsse,3dnowprefetch,xop,fma4,tbm,nrip-save
cpu kvm Opteron_G4-v1 type=Opteron_G4-v1-x86_64-cpu usable=no blockers=xop,fma4
cpu tcg Opteron_G4-v1 type=Opteron_G4-v1-x86_64-cpu usable=no blockers=avx,misalignsse,3dnowprefetch,xop,fma4,nrip-save
cpu kvm Opteron_G4 type=Opteron_G4-x86_64-cpu usable=no blockers=xop,fma4
cpu tcg Opteron_G4 type=Opteron_G4-x86_64-cpu usable=no blockers=avx,misalignsse,3dnowprefetch,xop,fma4,nrip-save
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
cpu tcg KnightsMill-v1 type=KnightsMill-v1-x86_64-cpu usable=no blockers=fma,x2apic,tsc-deadline,avx,f16c,avx2,avx512f,rdseed,avx512pf,avx512er,avx512cd,avx512-vpopcntdq,avx512-4vnniw,avx512-4fmaps,3dnowprefetch
cpu kvm KnightsMill type=KnightsMill-x86_64-cpu usable=no blockers=ss,erms,avx512f,avx512pf,avx512er,avx512cd,avx512-vpopcntdq,avx512-4vnniw,avx512-4fmaps,avx512f,avx512f,avx512f
cpu tcg KnightsMill type=KnightsMill-x86_64-cpu usable=no blockers=fma,x2apic,tsc-deadline,avx,f16c,avx2,avx512f,rdseed,avx512pf,avx512er,avx512cd,avx512-vpopcntdq,avx512-4vnniw,avx512-4fmaps,3dnowprefetch
cpu kvm IvyBridge-v2 type=IvyBridge-v2-x86_64-cpu usable=no blockers=erms,spec-ctrl
cpu tcg IvyBridge-v2 type=IvyBridge-v2-x86_64-cpu usable=no blockers=x2apic,tsc-deadline,avx,f16c,spec-ctrl
cpu kvm IvyBridge-v1 type=IvyBridge-v1-x86_64-cpu usable=no blockers=erms
cpu tcg IvyBridge-v1 type=IvyBridge-v1-x86_64-cpu usable=no blockers=x2apic,tsc-deadline,avx,f16c
cpu kvm IvyBridge-IBRS type=IvyBridge-IBRS-x86_64-cpu usable=no blockers=erms,spec-ctrl
cpu tcg IvyBridge-IBRS type=IvyBridge-IBRS-x86_64-cpu usable=no blockers=x2apic,tsc-deadline,avx,f16c,spec-ctrl
cpu kvm IvyBridge type=IvyBridge-x86_64-cpu usable=no blockers=erms
cpu tcg IvyBridge type=IvyBridge-x86_64-cpu usable=no blockers=x2apic,tsc-deadline,avx,f16c
cpu kvm Icelake-Server-v4 type=Icelake-Server-v4-x86_64-cpu usable=no blockers=pcid,erms,invpcid,avx512f,avx512dq,avx512ifma,avx512cd,avx512bw,avx512vl,avx512vbmi,pku,avx512vbmi2,gfni,vaes,vpclmulqdq,avx512vnni,avx512bitalg,avx512-vpopcntdq,la57,fsrm,spec-ctrl,avx512f,avx512f,avx512f,pku,ibrs-all,taa-no
cpu tcg Icelake-Server-v4 type=Icelake-Server-v4-x86_64-cpu usable=no blockers=fma,pcid,x2apic,tsc-deadline,avx,f16c,avx2,invpcid,avx512f,avx512dq,rdseed,avx512ifma,avx512cd,sha-ni,avx512bw,avx512vl,avx512vbmi,umip,avx512vbmi2,gfni,vaes,vpclmulqdq,avx512vnni,avx512bitalg,avx512-vpopcntdq,rdpid,fsrm,spec-ctrl,arch-capabilities,ssbd,3dnowprefetch,wbnoinvd,xsavec,rdctl-no,ibrs-all,skip-l1dfl-vmentry,mds-no,pschange-mc-no,taa-no
cpu kvm Icelake-Server-v3 type=Icelake-Server-v3-x86_64-cpu usable=no blockers=pcid,erms,invpcid,avx512f,avx512dq,avx512cd,avx512bw,avx512vl,avx512vbmi,pku,avx512vbmi2,gfni,vaes,vpclmulqdq,avx512vnni,avx512bitalg,avx512-vpopcntdq,la57,spec-ctrl,avx512f,avx512f,avx512f,pku,ibrs-all,taa-no
cpu tcg Icelake-Server-v3 type=Icelake-Server-v3-x86_64-cpu usable=no blockers=fma,pcid,x2apic,tsc-deadline,avx,f16c,avx2,invpcid,avx512f,avx512dq,rdseed,avx512cd,avx512bw,avx512vl,avx512vbmi,umip,avx512vbmi2,gfni,vaes,vpclmulqdq,avx512vnni,avx512bitalg,avx512-vpopcntdq,spec-ctrl,arch-capabilities,ssbd,3dnowprefetch,wbnoinvd,xsavec,rdctl-no,ibrs-all,skip-l1dfl-vmentry,mds-no,pschange-mc-no,taa-no
cpu kvm Icelake-Server-v2 type=Icelake-Server-v2-x86_64-cpu usable=no blockers=pcid,erms,invpcid,avx512f,avx512dq,avx512cd,avx512bw,avx512vl,avx512vbmi,pku,avx512vbmi2,gfni,vaes,vpclmulqdq,avx512vnni,avx512bitalg,avx512-vpopcntdq,la57,spec-ctrl,avx512f,avx512f,avx512f,pku
cpu tcg Icelake-Server-v2 type=Icelake-Server-v2-x86_64-cpu usable=no blockers=fma,pcid,x2apic,tsc-deadline,avx,f16c,avx2,invpcid,avx512f,avx512dq,rdseed,avx512cd,avx512bw,avx512vl,avx512vbmi,umip,avx512vbmi2,gfni,vaes,vpclmulqdq,avx512vnni,avx512bitalg,avx512-vpopcntdq,spec-ctrl,ssbd,3dnowprefetch,wbnoinvd,xsavec
cpu kvm Icelake-Server-v1 type=Icelake-Server-v1-x86_64-cpu usable=no blockers=pcid,hle,erms,invpcid,rtm,avx512f,avx512dq,avx512cd,avx512bw,avx512vl,avx512vbmi,pku,avx512vbmi2,gfni,vaes,vpclmulqdq,avx512vnni,avx512bitalg,avx512-vpopcntdq,la57,spec-ctrl,avx512f,avx512f,avx512f,pku
cpu tcg Icelake-Server-v1 type=Icelake-Server-v1-x86_64-cpu usable=no blockers=fma,pcid,x2apic,tsc-deadline,avx,f16c,hle,avx2,invpcid,rtm,avx512f,avx512dq,rdseed,avx512cd,avx512bw,avx512vl,avx512vbmi,umip,avx512vbmi2,gfni,vaes,vpclmulqdq,avx512vnni,avx512bitalg,avx512-vpopcntdq,spec-ctrl,ssbd,3dnowprefetch,wbnoinvd,xsavec
cpu kvm Icelake-Server-noTSX type=Icelake-Server-noTSX-x86_64-cpu usable=no blockers=pcid,erms,invpcid,avx512f,avx512dq,avx512cd,avx512bw,avx512vl,avx512vbmi,pku,avx512vbmi2,gfni,vaes,vpclmulqdq,avx512vnni,avx512bitalg,avx512-vpopcntdq,la57,spec-ctrl,avx512f,avx512f,avx512f,pku
cpu tcg Icelake-Server-noTSX type=Icelake-Server-noTSX-x86_64-cpu usable=no blockers=fma,pcid,x2apic,tsc-deadline,avx,f16c,avx2,invpcid,avx512f,avx512dq,rdseed,avx512cd,avx512bw,avx512vl,avx512vbmi,umip,avx512vbmi2,gfni,vaes,vpclmulqdq,avx512vnni,avx512bitalg,avx512-vpopcntdq,spec-ctrl,ssbd,3dnowprefetch,wbnoinvd,xsavec
cpu kvm Icelake-Server type=Icelake-Server-x86_64-cpu usable=no blockers=pcid,hle,erms,invpcid,rtm,avx512f,avx512dq,avx512cd,avx512bw,avx512vl,avx512vbmi,pku,avx512vbmi2,gfni,vaes,vpclmulqdq,avx512vnni,avx512bitalg,avx512-vpopcntdq,la57,spec-ctrl,avx512f,avx512f,avx512f,pku
cpu tcg Icelake-Server type=Icelake-Server-x86_64-cpu usable=no blockers=fma,pcid,x2apic,tsc-deadline,avx,f16c,hle,avx2,invpcid,rtm,avx512f,avx512dq,rdseed,avx512cd,avx512bw,avx512vl,avx512vbmi,umip,avx512vbmi2,gfni,vaes,vpclmulqdq,avx512vnni,avx512bitalg,avx512-vpopcntdq,spec-ctrl,ssbd,3dnowprefetch,wbnoinvd,xsavec
cpu kvm Icelake-Client-v2 type=Icelake-Client-v2-x86_64-cpu usable=no deprecated blockers=pcid,erms,invpcid,avx512vbmi,pku,avx512vbmi2,gfni,vaes,vpclmulqdq,avx512vnni,avx512bitalg,avx512-vpopcntdq,spec-ctrl,pku
cpu tcg Icelake-Client-v2 type=Icelake-Client-v2-x86_64-cpu usable=no deprecated blockers=fma,pcid,x2apic,tsc-deadline,avx,f16c,avx2,invpcid,rdseed,avx512vbmi,umip,avx512vbmi2,gfni,vaes,vpclmulqdq,avx512vnni,avx512bitalg,avx512-vpopcntdq,spec-ctrl,ssbd,3dnowprefetch,wbnoinvd,xsavec
cpu kvm Icelake-Client-v1 type=Icelake-Client-v1-x86_64-cpu usable=no deprecated blockers=pcid,hle,erms,invpcid,rtm,avx512vbmi,pku,avx512vbmi2,gfni,vaes,vpclmulqdq,avx512vnni,avx512bitalg,avx512-vpopcntdq,spec-ctrl,pku
cpu tcg Icelake-Client-v1 type=Icelake-Client-v1-x86_64-cpu usable=no deprecated blockers=fma,pcid,x2apic,tsc-deadline,avx,f16c,hle,avx2,invpcid,rtm,rdseed,avx512vbmi,umip,avx512vbmi2,gfni,vaes,vpclmulqdq,avx512vnni,avx512bitalg,avx512-vpopcntdq,spec-ctrl,ssbd,3dnowprefetch,wbnoinvd,xsavec
cpu kvm Icelake-Client-noTSX type=Icelake-Client-noTSX-x86_64-cpu usable=no deprecated blockers=pcid,erms,invpcid,avx512vbmi,pku,avx512vbmi2,gfni,vaes,vpclmulqdq,avx512vnni,avx512bitalg,avx512-vpopcntdq,spec-ctrl,pku
cpu tcg Icelake-Client-noTSX type=Icelake-Client-noTSX-x86_64-cpu usable=no deprecated blockers=fma,pcid,x2apic,tsc-deadline,avx,f16c,avx2,invpcid,rdseed,avx512vbmi,umip,avx512vbmi2,gfni,vaes,vpclmulqdq,avx512vnni,avx512bitalg,avx512-vpopcntdq,spec-ctrl,ssbd,3dnowprefetch,wbnoinvd,xsavec
cpu kvm Icelake-Client type=Icelake-Client-x86_64-cpu usable=no deprecated blockers=pcid,hle,erms,invpcid,rtm,avx512vbmi,pku,avx512vbmi2,gfni,vaes,vpclmulqdq,avx512vnni,avx512bitalg,avx512-vpopcntdq,spec-ctrl,pku
cpu tcg Icelake-Client type=Icelake-Client-x86_64-cpu usable=no deprecated blockers=fma,pcid,x2apic,tsc-deadline,avx,f16c,hle,avx2,invpcid,rtm,rdseed,avx512vbmi,umip,avx512vbmi2,gfni,vaes,vpclmulqdq,avx512vnni,avx512bitalg,avx512-vpopcntdq,spec-ctrl,ssbd,3dnowprefetch,wbnoinvd,xsavec
cpu kvm Haswell-v4 type=Haswell-v4-x86_64-cpu usable=no blockers=pcid,erms,invpcid,spec-ctrl
cpu tcg Haswell-v4 type=Haswell-v4-x86_64-cpu usable=no blockers=fma,pcid,x2apic,tsc-deadline,avx,f16c,avx2,invpcid,spec-ctrl
cpu kvm Haswell-v3 type=Haswell-v3-x86_64-cpu usable=no blockers=pcid,hle,erms,invpcid,rtm,spec-ctrl
cpu tcg Haswell-v3 type=Haswell-v3-x86_64-cpu usable=no blockers=fma,pcid,x2apic,tsc-deadline,avx,f16c,hle,avx2,invpcid,rtm,spec-ctrl
cpu kvm Haswell-v2 type=Haswell-v2-x86_64-cpu usable=no blockers=pcid,erms,invpcid
cpu tcg Haswell-v2 type=Haswell-v2-x86_64-cpu usable=no blockers=fma,pcid,x2apic,tsc-deadline,avx,f16c,avx2,invpcid
cpu kvm Haswell-v1 type=Haswell-v1-x86_64-cpu usable=no blockers=pcid,hle,erms,invpcid,rtm
cpu tcg Haswell-v1 type=Haswell-v1-x86_64-cpu usable=no blockers=fma,pcid,x2apic,tsc-deadline,avx,f16c,hle,avx2,invpcid,rtm
cpu kvm Haswell-noTSX-IBRS type=Haswell-noTSX-IBRS-x86_64-cpu usable=no blockers=pcid,erms,invpcid,spec-ctrl
cpu tcg Haswell-noTSX-IBRS type=Haswell-noTSX-IBRS-x86_64-cpu usable=no blockers=fma,pcid,x2apic,tsc-deadline,avx,f16c,avx2,invpcid,spec-ctrl
cpu kvm Haswell-noTSX type=Haswell-noTSX-x86_64-cpu usable=no blockers=pcid,erms,invpcid
cpu tcg Haswell-noTSX type=Haswell-noTSX-x86_64-cpu usable=no blockers=fma,pcid,x2apic,tsc-deadline,avx,f16c,avx2,invpcid
cpu kvm Haswell-IBRS type=Haswell-IBRS-x86_64-cpu usable=no blockers=pcid,hle,erms,invpcid,rtm,spec-ctrl
cpu tcg Haswell-IBRS type=Haswell-IBRS-x86_64-cpu usable=no blockers=fma,pcid,x2apic,tsc-deadline,avx,f16c,hle,avx2,invpcid,rtm,spec-ctrl
cpu kvm Haswell type=Haswell-x86_64-cpu usable=no blockers=pcid,hle,erms,invpcid,rtm
cpu tcg Haswell type=Haswell-x86_64-cpu usable=no blockers=fma,pcid,x2apic,tsc-deadline,avx,f16c,hle,avx2,invpcid,rtm
cpu kvm EPYC-v3 type=EPYC-v3-x86_64-cpu usable=yes
cpu tcg EPYC-v3 type=EPYC-v3-x86_64-cpu usable=no blockers=fma,avx,f16c,avx2,rdseed,sha-ni,fxsr-opt,misalignsse,3dnowprefetch,osvw,topoext,perfctr-core,clzero,xsaveerptr,ibpb,nrip-save,xsavec,xsaves
cpu kvm EPYC-v2 type=EPYC-v2-x86_64-cpu usable=yes
cpu tcg EPYC-v2 type=EPYC-v2-x86_64-cpu usable=no blockers=fma,avx,f16c,avx2,rdseed,sha-ni,fxsr-opt,misalignsse,3dnowprefetch,osvw,topoext,ibpb,nrip-save,xsavec
cpu kvm EPYC-v1 type=EPYC-v1-x86_64-cpu usable=yes
cpu tcg EPYC-v1 type=EPYC-v1-x86_64-cpu usable=no blockers=fma,avx,f16c,avx2,rdseed,sha-ni,fxsr-opt,misalignsse,3dnowprefetch,osvw,topoext,nrip-save,xsavec
cpu kvm EPYC-Rome-v2 type=EPYC-Rome-v2-x86_64-cpu usable=no blockers=ibrs
cpu tcg EPYC-Rome-v2 type=EPYC-Rome-v2-x86_64-cpu usable=no blockers=fma,avx,f16c,avx2,rdseed,sha-ni,umip,rdpid,fxsr-opt,misalignsse,3dnowprefetch,osvw,topoext,perfctr-core,clzero,xsaveerptr,wbnoinvd,ibpb,ibrs,amd-stibp,amd-ssbd,nrip-save,xsavec,xsaves
cpu kvm EPYC-Rome-v1 type=EPYC-Rome-v1-x86_64-cpu usable=yes
cpu tcg EPYC-Rome-v1 type=EPYC-Rome-v1-x86_64-cpu usable=no blockers=fma,avx,f16c,avx2,rdseed,sha-ni,umip,rdpid,fxsr-opt,misalignsse,3dnowprefetch,osvw,topoext,perfctr-core,clzero,xsaveerptr,wbnoinvd,ibpb,amd-stibp,nrip-save,xsavec,xsaves
cpu kvm EPYC-Rome type=EPYC-Rome-x86_64-cpu usable=yes
cpu tcg EPYC-Rome type=EPYC-Rome-x86_64-cpu usable=no blockers=fma,avx,f16c,avx2,rdseed,sha-ni,umip,rdpid,fxsr-opt,misalignsse,3dnowprefetch,osvw,topoext,perfctr-core,clzero,xsaveerptr,wbnoinvd,ibpb,amd-stibp,nrip-save,xsavec,xsaves
cpu kvm EPYC-Milan-v1 type=EPYC-Milan-v1-x86_64-cpu usable=no blockers=pcid,erms,invpcid,pku,fsrm,ibrs,pku
cpu tcg EPYC-Milan-v1 type=EPYC-Milan-v1-x86_64-cpu usable=no blockers=fma,pcid,avx,f16c,avx2,invpcid,rdseed,sha-ni,umip,rdpid,fsrm,fxsr-opt,misalignsse,3dnowprefetch,osvw,topoext,perfctr-core,clzero,xsaveerptr,wbnoinvd,ibpb,ibrs,amd-stibp,amd-ssbd,nrip-save,svme-addr-chk,xsavec,xsaves
cpu kvm EPYC-Milan type=EPYC-Milan-x86_64-cpu usable=no blockers=pcid,erms,invpcid,pku,fsrm,ibrs,pku
cpu tcg EPYC-Milan type=EPYC-Milan-x86_64-cpu usable=no blockers=fma,pcid,avx,f16c,avx2,invpcid,rdseed,sha-ni,umip,rdpid,fsrm,fxsr-opt,misalignsse,3dnowprefetch,osvw,topoext,perfctr-core,clzero,xsaveerptr,wbnoinvd,ibpb,ibrs,amd-stibp,amd-ssbd,nrip-save,svme-addr-chk,xsavec,xsaves
cpu kvm EPYC-IBPB type=EPYC-IBPB-x86_64-cpu usable=yes
cpu tcg EPYC-IBPB type=EPYC-IBPB-x86_64-cpu usable=no blockers=fma,avx,f16c,avx2,rdseed,sha-ni,fxsr-opt,misalignsse,3dnowprefetch,osvw,topoext,ibpb,nrip-save,xsavec
cpu kvm EPYC type=EPYC-x86_64-cpu usable=yes
cpu tcg EPYC type=EPYC-x86_64-cpu usable=no blockers=fma,avx,f16c,avx2,rdseed,sha-ni,fxsr-opt,misalignsse,3dnowprefetch,osvw,topoext,nrip-save,xsavec
cpu kvm Dhyana-v1 type=Dhyana-v1-x86_64-cpu usable=yes
cpu tcg Dhyana-v1 type=Dhyana-v1-x86_64-cpu usable=no blockers=fma,avx,f16c,avx2,rdseed,fxsr-opt,misalignsse,3dnowprefetch,osvw,topoext,ibpb,nrip-save,xsavec
cpu kvm Dhyana type=Dhyana-x86_64-cpu usable=yes
cpu tcg Dhyana type=Dhyana-x86_64-cpu usable=no blockers=fma,avx,f16c,avx2,rdseed,fxsr-opt,misalignsse,3dnowprefetch,osvw,topoext,ibpb,nrip-save,xsavec
cpu kvm Denverton-v2 type=Denverton-v2-x86_64-cpu usable=no blockers=erms,spec-ctrl
cpu tcg Denverton-v2 type=Denverton-v2-x86_64-cpu usable=no blockers=x2apic,tsc-deadline,rdseed,sha-ni,spec-ctrl,arch-capabilities,ssbd,3dnowprefetch,xsavec,rdctl-no,skip-l1dfl-vmentry
cpu kvm Denverton-v1 type=Denverton-v1-x86_64-cpu usable=no blockers=erms,mpx,spec-ctrl,mpx,mpx
cpu tcg Denverton-v1 type=Denverton-v1-x86_64-cpu usable=no blockers=x2apic,tsc-deadline,rdseed,sha-ni,spec-ctrl,arch-capabilities,ssbd,3dnowprefetch,xsavec,rdctl-no,skip-l1dfl-vmentry
cpu kvm Denverton type=Denverton-x86_64-cpu usable=no blockers=erms,mpx,spec-ctrl,mpx,mpx
cpu tcg Denverton type=Denverton-x86_64-cpu usable=no blockers=x2apic,tsc-deadline,rdseed,sha-ni,spec-ctrl,arch-capabilities,ssbd,3dnowprefetch,xsavec,rdctl-no,skip-l1dfl-vmentry
cpu kvm Cooperlake-v1 type=Cooperlake-v1-x86_64-cpu usable=no blockers=pcid,hle,erms,invpcid,rtm,avx512f,avx512dq,avx512cd,avx512bw,avx512vl,pku,avx512vnni,spec-ctrl,avx512-bf16,avx512f,avx512f,avx512f,pku,ibrs-all,taa-no
cpu tcg Cooperlake-v1 type=Cooperlake-v1-x86_64-cpu usable=no blockers=fma,pcid,x2apic,tsc-deadline,avx,f16c,hle,avx2,invpcid,rtm,avx512f,avx512dq,rdseed,avx512cd,avx512bw,avx512vl,avx512vnni,spec-ctrl,stibp,arch-capabilities,ssbd,avx512-bf16,3dnowprefetch,xsavec,rdctl-no,ibrs-all,skip-l1dfl-vmentry,mds-no,pschange-mc-no,taa-no
cpu kvm Cooperlake type=Cooperlake-x86_64-cpu usable=no blockers=pcid,hle,erms,invpcid,rtm,avx512f,avx512dq,avx512cd,avx512bw,avx512vl,pku,avx512vnni,spec-ctrl,avx512-bf16,avx512f,avx512f,avx512f,pku,ibrs-all,taa-no
cpu tcg Cooperlake type=Cooperlake-x86_64-cpu usable=no blockers=fma,pcid,x2apic,tsc-deadline,avx,f16c,hle,avx2,invpcid,rtm,avx512f,avx512dq,rdseed,avx512cd,avx512bw,avx512vl,avx512vnni,spec-ctrl,stibp,arch-capabilities,ssbd,avx512-bf16,3dnowprefetch,xsavec,rdctl-no,ibrs-all,skip-l1dfl-vmentry,mds-no,pschange-mc-no,taa-no
cpu kvm,tcg Conroe-v1 type=Conroe-v1-x86_64-cpu usable=yes
cpu kvm,tcg Conroe type=Conroe-x86_64-cpu usable=yes
cpu kvm Cascadelake-Server-v4 type=Cascadelake-Server-v4-x86_64-cpu usable=no blockers=pcid,erms,invpcid,avx512f,avx512dq,avx512cd,avx512bw,avx512vl,pku,avx512vnni,spec-ctrl,avx512f,avx512f,avx512f,pku,ibrs-all
cpu tcg Cascadelake-Server-v4 type=Cascadelake-Server-v4-x86_64-cpu usable=no blockers=fma,pcid,x2apic,tsc-deadline,avx,f16c,avx2,invpcid,avx512f,avx512dq,rdseed,avx512cd,avx512bw,avx512vl,avx512vnni,spec-ctrl,arch-capabilities,ssbd,3dnowprefetch,xsavec,rdctl-no,ibrs-all,skip-l1dfl-vmentry,mds-no
cpu kvm Cascadelake-Server-v3 type=Cascadelake-Server-v3-x86_64-cpu usable=no blockers=pcid,erms,invpcid,avx512f,avx512dq,avx512cd,avx512bw,avx512vl,pku,avx512vnni,spec-ctrl,avx512f,avx512f,avx512f,pku,ibrs-all
cpu tcg Cascadelake-Server-v3 type=Cascadelake-Server-v3-x86_64-cpu usable=no blockers=fma,pcid,x2apic,tsc-deadline,avx,f16c,avx2,invpcid,avx512f,avx512dq,rdseed,avx512cd,avx512bw,avx512vl,avx512vnni,spec-ctrl,arch-capabilities,ssbd,3dnowprefetch,xsavec,rdctl-no,ibrs-all,skip-l1dfl-vmentry,mds-no
cpu kvm Cascadelake-Server-v2 type=Cascadelake-Server-v2-x86_64-cpu usable=no blockers=pcid,hle,erms,invpcid,rtm,avx512f,avx512dq,avx512cd,avx512bw,avx512vl,pku,avx512vnni,spec-ctrl,avx512f,avx512f,avx512f,pku,ibrs-all
cpu tcg Cascadelake-Server-v2 type=Cascadelake-Server-v2-x86_64-cpu usable=no blockers=fma,pcid,x2apic,tsc-deadline,avx,f16c,hle,avx2,invpcid,rtm,avx512f,avx512dq,rdseed,avx512cd,avx512bw,avx512vl,avx512vnni,spec-ctrl,arch-capabilities,ssbd,3dnowprefetch,xsavec,rdctl-no,ibrs-all,skip-l1dfl-vmentry,mds-no
cpu kvm Cascadelake-Server-v1 type=Cascadelake-Server-v1-x86_64-cpu usable=no blockers=pcid,hle,erms,invpcid,rtm,avx512f,avx512dq,avx512cd,avx512bw,avx512vl,pku,avx512vnni,spec-ctrl,avx512f,avx512f,avx512f,pku
cpu tcg Cascadelake-Server-v1 type=Cascadelake-Server-v1-x86_64-cpu usable=no blockers=fma,pcid,x2apic,tsc-deadline,avx,f16c,hle,avx2,invpcid,rtm,avx512f,avx512dq,rdseed,avx512cd,avx512bw,avx512vl,avx512vnni,spec-ctrl,ssbd,3dnowprefetch,xsavec
cpu kvm Cascadelake-Server-noTSX type=Cascadelake-Server-noTSX-x86_64-cpu usable=no blockers=pcid,erms,invpcid,avx512f,avx512dq,avx512cd,avx512bw,avx512vl,pku,avx512vnni,spec-ctrl,avx512f,avx512f,avx512f,pku,ibrs-all
cpu tcg Cascadelake-Server-noTSX type=Cascadelake-Server-noTSX-x86_64-cpu usable=no blockers=fma,pcid,x2apic,tsc-deadline,avx,f16c,avx2,invpcid,avx512f,avx512dq,rdseed,avx512cd,avx512bw,avx512vl,avx512vnni,spec-ctrl,arch-capabilities,ssbd,3dnowprefetch,xsavec,rdctl-no,ibrs-all,skip-l1dfl-vmentry,mds-no
cpu kvm Cascadelake-Server type=Cascadelake-Server-x86_64-cpu usable=no blockers=pcid,hle,erms,invpcid,rtm,avx512f,avx512dq,avx512cd,avx512bw,avx512vl,pku,avx512vnni,spec-ctrl,avx512f,avx512f,avx512f,pku
cpu tcg Cascadelake-Server type=Cascadelake-Server-x86_64-cpu usable=no blockers=fma,pcid,x2apic,tsc-deadline,avx,f16c,hle,avx2,invpcid,rtm,avx512f,avx512dq,rdseed,avx512cd,avx512bw,avx512vl,avx512vnni,spec-ctrl,ssbd,3dnowprefetch,xsavec
cpu kvm Broadwell-v4 type=Broadwell-v4-x86_64-cpu usable=no blockers=pcid,erms,invpcid,spec-ctrl
cpu tcg Broadwell-v4 type=Broadwell-v4-x86_64-cpu usable=no blockers=fma,pcid,x2apic,tsc-deadline,avx,f16c,avx2,invpcid,rdseed,spec-ctrl,3dnowprefetch
cpu kvm Broadwell-v3 type=Broadwell-v3-x86_64-cpu usable=no blockers=pcid,hle,erms,invpcid,rtm,spec-ctrl
cpu tcg Broadwell-v3 type=Broadwell-v3-x86_64-cpu usable=no blockers=fma,pcid,x2apic,tsc-deadline,avx,f16c,hle,avx2,invpcid,rtm,rdseed,spec-ctrl,3dnowprefetch
cpu kvm Broadwell-v2 type=Broadwell-v2-x86_64-cpu usable=no blockers=pcid,erms,invpcid
cpu tcg Broadwell-v2 type=Broadwell-v2-x86_64-cpu usable=no blockers=fma,pcid,x2apic,tsc-deadline,avx,f16c,avx2,invpcid,rdseed,3dnowprefetch
cpu kvm Broadwell-v1 type=Broadwell-v1-x86_64-cpu usable=no blockers=pcid,hle,erms,invpcid,rtm
cpu tcg Broadwell-v1 type=Broadwell-v1-x86_64-cpu usable=no blockers=fma,pcid,x2apic,tsc-deadline,avx,f16c,hle,avx2,invpcid,rtm,rdseed,3dnowprefetch
cpu kvm Broadwell-noTSX-IBRS type=Broadwell-noTSX-IBRS-x86_64-cpu usable=no blockers=pcid,erms,invpcid,spec-ctrl
cpu tcg Broadwell-noTSX-IBRS type=Broadwell-noTSX-IBRS-x86_64-cpu usable=no blockers=fma,pcid,x2apic,tsc-deadline,avx,f16c,avx2,invpcid,rdseed,spec-ctrl,3dnowprefetch
cpu kvm Broadwell-noTSX type=Broadwell-noTSX-x86_64-cpu usable=no blockers=pcid,erms,invpcid
cpu tcg Broadwell-noTSX type=Broadwell-noTSX-x86_64-cpu usable=no blockers=fma,pcid,x2apic,tsc-deadline,avx,f16c,avx2,invpcid,rdseed,3dnowprefetch
cpu kvm Broadwell-IBRS type=Broadwell-IBRS-x86_64-cpu usable=no blockers=pcid,hle,erms,invpcid,rtm,spec-ctrl
cpu tcg Broadwell-IBRS type=Broadwell-IBRS-x86_64-cpu usable=no blockers=fma,pcid,x2apic,tsc-deadline,avx,f16c,hle,avx2,invpcid,rtm,rdseed,spec-ctrl,3dnowprefetch
cpu kvm Broadwell type=Broadwell-x86_64-cpu usable=no blockers=pcid,hle,erms,invpcid,rtm
cpu tcg Broadwell type=Broadwell-x86_64-cpu usable=no blockers=fma,pcid,x2apic,tsc-deadline,avx,f16c,hle,avx2,invpcid,rtm,rdseed,3dnowprefetch
cpu kvm,tcg 486-v1 type=486-v1-x86_64-cpu usable=yes
cpu kvm,tcg 486 type=486-x86_64-cpu usable=yes
host-cpu kvm base migratable -vmx-entry-load-rtit-ctl! -svme-addr-chk! cmov -ia64! -ssb-no! aes -vmx-apicv-xapic! mmx rdpid arat -vmx-page-walk-4! -vmx-page-walk-5! -gfni! -ibrs-all! -vmx-desc-exit! -pause-filter! -bus-lock-detect! xsavec -intel-pt! -vmx-cr8-store-exit! -vmx-rdseed-exit! -vmx-eptp-switching! kvm-asyncpf perfctr-core -mpx! -pbe! -avx512cd! -decodeassists! -vmx-exit-load-efer! -vmx-exit-clear-bndcfgs! sse4.1 family=23! -intel-pt-lip! -vmx-vmwrite-vmexit-fields! kvm-asyncpf-int -vmx-vnmi! -vmx-true-ctls! -vmx-ept-execonly! -vmx-exit-save-efer! -vmx-invept-all-context! wbnoinvd -avx512f! msr mce mca -xcrypt! -vmx-exit-load-pat! -vmx-intr-exit! min-level=16! -vmx-flexpriority! xgetbv1 -cid! -ds! fxsr -avx512-fp16! -avx512-bf16! -vmx-cr8-load-exit! xsaveopt -vmx-apicv-vid! -vmx-exit-save-pat! -xtpr! -tsx-ctrl! -vmx-ple! -avx512vl! -avx512-vpopcntdq! -phe! -extapic! 3dnowprefetch -vmx-vmfunc! -vmx-activity-shutdown! -avx512vbmi2! cr8legacy -vmx-encls-exit! stibp -vmx-msr-bitmap! -xcrypt-en! -vmx-mwait-exit! -vmx-pml! -vmx-nmi-exit! -vmx-invept-single-context-noglobals! -pn! -rsba! -dca! vendor=AuthenticAMD! -vmx-unrestricted-guest! -vmx-cr3-store-noexit! -pku! -pks! -smx! cmp-legacy -avx512-4fmaps! -vmcb-clean! -hle! -3dnowext! -amd-no-ssb! npt rdctl-no -vmx-invvpid! clwb -lbrv! adx -ss! pni -tsx-ldtrk! -svm-lock! smep smap -pfthreshold! -vmx-invpcid-exit! x2apic -avx512vbmi! -avx512vnni! -vmx-apicv-x2apic! kvm-pv-sched-yield -vmx-invlpg-exit! -vmx-invvpid-all-context! -vmx-activity-hlt! -flushbyasid! f16c -vmx-exit-ack-intr! -ace2-en! pae pat sse -phe-en! -vmx-tsc-offset! kvm-nopiodelay -tm! kvmclock-stable-bit -vmx-rdtsc-exit! hypervisor -vmx-rdtscp-exit! mds-no -pcommit! -vmx-vpid! syscall -avx512dq! svm invtsc! -vmx-monitor-exit! sse2 ssbd -vmx-wbinvd-exit! -est! kvm-poll-control -avx512ifma! -tm2! kvm-pv-eoi kvm-pv-ipi cx8 -vmx-invvpid-single-addr! -waitpkg! -cldemote! -vmx-ept! -kvm-mmu! sse4.2 pge -avx512bitalg! -pdcm! -vmx-entry-load-bndcfgs! -vmx-exit-clear-rtit-ctl! model=113! movbe nrip-save ssse3 sse4a -kvm-msi-ext-dest-id! -vmx-pause-exit! -invpcid! pdpe1gb tsc-deadline skip-l1dfl-vmentry -vmx-exit-load-perf-global-ctrl! fma cx16 de stepping=0! xsave clflush -skinit! tsc -tce! fpu -ds-cpl! -ibs! -fma4! -vmx-exit-nosave-debugctl! -la57! -vmx-invept! osvw apic -pmm! -vmx-entry-noload-debugctl! -vmx-eptad! -spec-ctrl! -vmx-posted-intr! -vmx-apicv-register! tsc-adjust kvm-steal-time -avx512-vp2intersect! kvmclock -vmx-zero-len-inject! pschange-mc-no -v-vmsave-vmload! -vmx-rdrand-exit! -lwp! amd-ssbd -xop! ibpb -ibrs! avx -core-capability! -vmx-invept-single-context! -movdiri! -acpi! -avx512bw! -ace2! fsgsbase -vmx-ept-2mb! -vmx-ept-1gb! -ht! -vmx-io-exit! nx pclmulqdq mmxext popcnt -vaes! -serialize! -movdir64b! xsaves -vmx-shadow-vmcs! lm -vmx-exit-save-preemption-timer! -vmx-entry-load-pat! -fsrm! -vmx-entry-load-perf-global-ctrl! -vmx-io-bitmap! umip -vmx-store-lma! -vmx-movdr-exit! pse avx2 -avic! sep virt-ssbd -vmx-cr3-load-noexit! -nodeid-msr! -md-clear! misalignsse -split-lock-detect! min-xlevel=2147483679! bmi1 bmi2 kvm-pv-unhalt -tsc-scale! -topoext! amd-stibp -vmx-preemption-timer! clflushopt -vmx-entry-load-pkrs! -vmx-vnmi-pending! -monitor! -vmx-vintr-pending! -avx512er! -full-width-write! -pmm-en! -pcid! -taa-no! arch-capabilities -vgif! -vmx-secondary-ctls! -vmx-xsaves! clzero -3dnow! -erms! -vmx-entry-ia32e-mode! lahf-lm -vpclmulqdq! -vmx-ins-outs! fxsr-opt -xstore! -rtm! -kvm-hint-dedicated! -lmce! -perfctr-nb! rdrand rdseed -avx512-4vnniw! vme -vmx! -dtes64! mtrr rdtscp xsaveerptr pse36 kvm-pv-tlb-flush -vmx-activity-wait-sipi! -tbm! -wdt! -vmx-rdpmc-exit! -vmx-mtf! -vmx-entry-load-efer! model-id=AMD%20Ryzen%209%203900X%2012-Core%20Processor%20%20%20%20%20%20%20%20%20%20%20%20! sha-ni -vmx-exit-load-pkrs! abm -vmx-ept-advanced-exitinfo! -avx512pf! -vmx-hlt-exit! -xstore-en!
host-cpu tcg base migratable -vmx-entry-load-rtit-ctl! -svme-addr-chk! cmov -ia64! -ssb-no! aes -vmx-apicv-xapic! mmx -rdpid! arat -vmx-page-walk-4! -vmx-page-walk-5! -gfni! -ibrs-all! -vmx-desc-exit! -pause-filter! -bus-lock-detect! -xsavec! -intel-pt! -vmx-cr8-store-exit! -vmx-rdseed-exit! -vmx-eptp-switching! -kvm-asyncpf! -perfctr-core! mpx -pbe! -avx512cd! -decodeassists! -vmx-exit-load-efer! -vmx-exit-clear-bndcfgs! sse4.1 family=6! -intel-pt-lip! -vmx-vmwrite-vmexit-fields! -kvm-asyncpf-int! -vmx-vnmi! -vmx-true-ctls! -vmx-ept-execonly! -vmx-exit-save-efer! -vmx-invept-all-context! -wbnoinvd! -avx512f! msr mce mca -xcrypt! -vmx-exit-load-pat! -vmx-intr-exit! min-level=13! -vmx-flexpriority! xgetbv1 -cid! -ds! fxsr -avx512-fp16! -avx512-bf16! -vmx-cr8-load-exit! xsaveopt -vmx-apicv-vid! -vmx-exit-save-pat! -xtpr! -tsx-ctrl! -vmx-ple! -avx512vl! -avx512-vpopcntdq! -phe! -extapic! -3dnowprefetch! -vmx-vmfunc! -vmx-activity-shutdown! -avx512vbmi2! cr8legacy -vmx-encls-exit! -stibp! -vmx-msr-bitmap! -xcrypt-en! -vmx-mwait-exit! -vmx-pml! -vmx-nmi-exit! -vmx-invept-single-context-noglobals! -pn! -rsba! -dca! vendor=AuthenticAMD! -vmx-unrestricted-guest! -vmx-cr3-store-noexit! pku pks -smx! -cmp-legacy! -avx512-4fmaps! -vmcb-clean! -hle! 3dnowext -amd-no-ssb! npt -rdctl-no! -vmx-invvpid! clwb -lbrv! adx ss pni -tsx-ldtrk! -svm-lock! smep smap -pfthreshold! -vmx-invpcid-exit! -x2apic! -avx512vbmi! -avx512vnni! -vmx-apicv-x2apic! -kvm-pv-sched-yield! -vmx-invlpg-exit! -vmx-invvpid-all-context! -vmx-activity-hlt! -flushbyasid! -f16c! -vmx-exit-ack-intr! -ace2-en! pae pat sse -phe-en! -vmx-tsc-offset! -kvm-nopiodelay! -tm! -kvmclock-stable-bit! -vmx-rdtsc-exit! hypervisor -vmx-rdtscp-exit! -mds-no! pcommit -vmx-vpid! syscall -avx512dq! svm -invtsc! -vmx-monitor-exit! sse2 -ssbd! -vmx-wbinvd-exit! -est! -kvm-poll-control! -avx512ifma! -tm2! -kvm-pv-eoi! -kvm-pv-ipi! cx8 -vmx-invvpid-single-addr! -waitpkg! -cldemote! -vmx-ept! -kvm-mmu! sse4.2 pge -avx512bitalg! -pdcm! -vmx-entry-load-bndcfgs! -vmx-exit-clear-rtit-ctl! model=6! movbe -nrip-save! ssse3 sse4a -kvm-msi-ext-dest-id! -vmx-pause-exit! -invpcid! pdpe1gb -tsc-deadline! -skip-l1dfl-vmentry! -vmx-exit-load-perf-global-ctrl! -fma! cx16 de stepping=3! xsave clflush -skinit! tsc -tce! fpu -ds-cpl! -ibs! -fma4! -vmx-exit-nosave-debugctl! la57 -vmx-invept! -osvw! apic -pmm! -vmx-entry-noload-debugctl! -vmx-eptad! -spec-ctrl! -vmx-posted-intr! -vmx-apicv-register! -tsc-adjust! -kvm-steal-time! -avx512-vp2intersect! -kvmclock! -vmx-zero-len-inject! -pschange-mc-no! -v-vmsave-vmload! -vmx-rdrand-exit! -lwp! -amd-ssbd! -xop! -ibpb! -ibrs! -avx! -core-capability! -vmx-invept-single-context! -movdiri! acpi -avx512bw! -ace2! fsgsbase -vmx-ept-2mb! -vmx-ept-1gb! -ht! -vmx-io-exit! nx pclmulqdq mmxext popcnt -vaes! -serialize! -movdir64b! -xsaves! -vmx-shadow-vmcs! lm -vmx-exit-save-preemption-timer! -vmx-entry-load-pat! -fsrm! -vmx-entry-load-perf-global-ctrl! -vmx-io-bitmap! -umip! -vmx-store-lma! -vmx-movdr-exit! pse -avx2! -avic! sep -virt-ssbd! -vmx-cr3-load-noexit! -nodeid-msr! -md-clear! -misalignsse! -split-lock-detect! min-xlevel=2147483658! bmi1 bmi2 -kvm-pv-unhalt! -tsc-scale! -topoext! -amd-stibp! -vmx-preemption-timer! clflushopt -vmx-entry-load-pkrs! -vmx-vnmi-pending! monitor -vmx-vintr-pending! -avx512er! -full-width-write! -pmm-en! -pcid! -taa-no! -arch-capabilities! -vgif! -vmx-secondary-ctls! -vmx-xsaves! -clzero! 3dnow erms -vmx-entry-ia32e-mode! lahf-lm -vpclmulqdq! -vmx-ins-outs! -fxsr-opt! -xstore! -rtm! -kvm-hint-dedicated! -lmce! -perfctr-nb! rdrand -rdseed! -avx512-4vnniw! -vme! -vmx! -dtes64! mtrr rdtscp -xsaveerptr! pse36 -kvm-pv-tlb-flush! -vmx-activity-wait-sipi! -tbm! -wdt! -vmx-rdpmc-exit! -vmx-mtf! -vmx-entry-load-efer! model-id=QEMU%20TCG%20CPU%20version%202.5+! -sha-ni! -vmx-exit-load-pkrs! abm -vmx-ept-advanced-exitinfo! -avx512pf! -vmx-hlt-exit! -xstore-en!
sev 47 1
